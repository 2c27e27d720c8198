// What stands on the map besides places: larger and smaller, the scale, whose map it is, and what the map has to say.

import L, { part } from './map-leaflet.js';

let last = 0;

function zoomButtons(map, zoom, texts) {
  const make = (sign, name, press) => {
    const button = part('button', 'oko-map-zoom', sign);
    button.type = 'button';
    button.setAttribute('aria-label', name);
    button.addEventListener('click', () => button.getAttribute('aria-disabled') !== 'true' && press());
    return button;
  };
  const larger = make('+', texts.larger, () => zoom(1));
  const smaller = make('−', texts.smaller, () => zoom(-1));
  const group = part('div', 'oko-map-zooms');
  group.append(larger, smaller);
  // Not "disabled": that would drop the focus of whoever pressed it.
  map.on('zoomend zoomlevelschange', () => {
    larger.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
    smaller.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
  });
  return group;
}

function place(map, position, element) {
  const control = new (L.Control.extend({
    onAdd: () => {
      L.DomEvent.disableClickPropagation(element);
      return element;
    },
  }))({ position });
  control.addTo(map);
}

/** @returns the line in which the map says what is the matter */
export function addControls(map, box, zoom, { texts, attribution, scale }) {
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', texts.name);
  const help = part('p', 'oko-map-help', texts.help);
  help.id = `oko-map-help-${++last}`;
  box.setAttribute('aria-describedby', help.id);
  const note = part('p', 'oko-map-note');
  note.setAttribute('role', 'status');
  box.append(help, note);

  place(map, 'topright', zoomButtons(map, zoom, texts));
  if (attribution) {
    place(map, 'bottomright', part('div', 'oko-map-source', attribution));
  }
  if (scale) {
    L.control.scale({ position: 'bottomleft', imperial: false, maxWidth: 120 }).addTo(map);
  }
  return note;
}
