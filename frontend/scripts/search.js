// Arrows go through the results of the search field, Escape goes back to it and closes them.

document.addEventListener('keydown', (event) => {
  const find = event.target instanceof Element && event.target.closest('.oko-find');
  if (!find) {
    return;
  }
  const links = [...find.querySelectorAll('.oko-results a')];
  const here = links.indexOf(document.activeElement);
  if (event.key === 'ArrowDown' && links.length > 0) {
    event.preventDefault();
    links[Math.min(here + 1, links.length - 1)].focus();
  } else if (event.key === 'ArrowUp' && here >= 0) {
    event.preventDefault();
    (links[here - 1] ?? find.querySelector('vaadin-text-field')).focus();
  } else if (event.key === 'Escape') {
    const field = find.querySelector('vaadin-text-field');
    if (field.value) {
      field.clear();
      field.focus();
    }
  }
});
