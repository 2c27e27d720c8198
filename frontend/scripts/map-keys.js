// The map by keyboard, also while a marker in it has the focus: arrows move it, + and - bring it closer and farther.

import { isCalm } from './map-leaflet.js';

const STEP_PX = 80;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function listenToKeys(map, box, zoom, picker, signal) {
  const press = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    if (Object.hasOwn(ARROWS, event.key)) {
      map.panBy(
        ARROWS[event.key].map((steps) => steps * STEP_PX * (event.shiftKey ? 3 : 1)),
        // Who puts the cross somewhere means where it stands, not where it is going.
        { animate: !isCalm() && !event.repeat && !picker.isOn },
      );
    } else if (event.key === '+' || event.key === '=') {
      zoom(1);
    } else if (event.key === '-' || event.key === '_') {
      zoom(-1);
    } else if (event.key === 'Enter' && event.target === box && picker.isOn) {
      picker.chooseMiddle();
    } else {
      return;
    }
    event.preventDefault();
  };
  box.addEventListener('keydown', press, { signal });
  // The wheel scrolls the page until somebody works with the map.
  box.addEventListener('focusin', () => map.scrollWheelZoom.enable(), { signal });
  box.addEventListener('focusout', () => map.scrollWheelZoom.disable(), { signal });
}
