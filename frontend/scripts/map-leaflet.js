// Leaflet, as its WebJar brings it: the one place that names where it is. As a module it only leaves itself behind as a global.

import '../../webjars/leaflet/1.9.4/dist/leaflet.js';

export default window.L;

/** Whether somebody asked their system for less movement. */
export const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Six decimals are some ten centimetres; more is not said of anywhere. */
export const rounded = (number, decimals = 6) => Number(number.toFixed(decimals));

export function part(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
