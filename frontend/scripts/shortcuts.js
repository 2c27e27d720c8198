// Keys that work on every page: "/" goes to the search field, twice Escape hides the screen.

const TWICE_WITHIN_MS = 600;
let lastEscape = -Infinity;

const isTyping = (event) =>
  event
    .composedPath()
    .some((node) => node instanceof HTMLElement && (node.isContentEditable || /^(input|textarea|select)$/i.test(node.tagName)));

function focusSearch(event) {
  const field = document.querySelector('[data-search-everything]');
  if (field) {
    event.preventDefault();
    field.focus();
  }
}

function hideScreen() {
  if (document.querySelector('.oko-cover')) {
    return;
  }
  const cover = document.createElement('div');
  cover.className = 'oko-cover';
  cover.tabIndex = -1;
  cover.setAttribute('role', 'dialog');
  cover.setAttribute('aria-modal', 'true');
  cover.setAttribute('aria-label', document.documentElement.lang === 'en' ? 'Screen hidden' : 'Scherm verborgen');
  const title = document.title;
  const before = document.activeElement;
  const reveal = (event) => {
    event.preventDefault();
    event.stopPropagation();
    document.removeEventListener('keydown', reveal, true);
    cover.remove();
    document.title = title;
    before?.focus?.();
  };
  cover.addEventListener('click', reveal);
  document.addEventListener('keydown', reveal, true);
  document.title = '…';
  document.body.append(cover);
  cover.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event)) {
    focusSearch(event);
  }
  if (event.key === 'Escape' && !event.repeat) {
    const now = performance.now();
    if (now - lastEscape < TWICE_WITHIN_MS) {
      lastEscape = -Infinity;
      hideScreen();
    } else {
      lastEscape = now;
    }
  }
});
