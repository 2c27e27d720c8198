// The desk's page: digits choose a topic, letters go to the search field, and the browser says when the connection drops.

const SECOND_DIGIT_WITHIN_MS = 900;
let digits = '';
let lastDigit = -Infinity;

const desk = () => document.querySelector('.oko-desk');

const isTyping = (event) =>
  event
    .composedPath()
    .some((node) => node instanceof HTMLElement && (node.isContentEditable || /^(input|textarea|select)$/i.test(node.tagName)));

function press(key) {
  const button = desk()?.querySelector(`[data-key="${key}"]`);
  button?.click();
  return Boolean(button);
}

function digit(key) {
  const now = performance.now();
  const together = now - lastDigit < SECOND_DIGIT_WITHIN_MS ? digits + key : key;
  lastDigit = now;
  digits = press(together) ? together : key;
  if (digits !== together) {
    press(key);
  }
}

document.addEventListener('keydown', (event) => {
  if (!desk() || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const search = desk().querySelector('.oko-desk-search');
  if (event.key === 'Escape' && search) {
    // After the field itself took back what was typed.
    setTimeout(() => search.inputElement?.blur());
  } else if (!isTyping(event) && /^[0-9]$/.test(event.key)) {
    event.preventDefault();
    digit(event.key);
  } else if (!isTyping(event) && /^\p{L}$/u.test(event.key)) {
    search?.focus();
  }
}, true);

const isConnected = () => navigator.onLine && !/lost|reconnect/i.test(window.Vaadin?.connectionState?.state ?? '');
const showConnection = () => document.body.classList.toggle('oko-offline', !isConnected());

window.addEventListener('offline', showConnection);
window.addEventListener('online', showConnection);
window.Vaadin?.connectionState?.addStateChangeListener?.(showConnection);
