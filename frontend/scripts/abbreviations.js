// An abbreviation in a text is a button: Enter and the space bar press it, as they press any other.

document.addEventListener('keydown', (event) => {
  if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof Element && event.target.matches('abbr.oko-abbr')) {
    event.preventDefault();
    event.target.click();
  }
});
