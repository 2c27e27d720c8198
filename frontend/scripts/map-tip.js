// The name of a place beside it, for mouse and keyboard. It can be pointed at itself, and Escape takes it away.

import L, { part } from './map-leaflet.js';

const SIDE_PX = 130;
const TOP_PX = 110;

export class Tip {
  #map;
  #tip = L.tooltip({ direction: 'top', className: 'oko-map-tip', interactive: true, opacity: 1 });
  #face = null;

  constructor(map) {
    this.#map = map;
  }

  of(face, marker, text) {
    const show = () => this.#show(face, marker, text());
    face.addEventListener('mouseenter', show);
    face.addEventListener('focus', () => face.matches(':focus-visible') && show());
    face.addEventListener('blur', () => this.forget(face));
    face.addEventListener('mouseleave', (event) => this.#tip.getElement()?.contains(event.relatedTarget) || this.forget(face));
    face.addEventListener('keydown', (event) => event.key === 'Escape' && this.forget(face));
  }

  forget(face) {
    if (this.#face === face) {
      this.#face = null;
      this.#tip.remove();
    }
  }

  /** To the side on which there is room. */
  #turn(face, marker) {
    const { x, y } = this.#map.latLngToContainerPoint(marker.getLatLng());
    const width = this.#map.getSize().x;
    const isPin = face.dataset.shape !== 'cluster';
    const { options } = this.#tip;
    if (x < SIDE_PX || x > width - SIDE_PX) {
      options.direction = x < SIDE_PX ? 'right' : 'left';
      options.offset = L.point(x < SIDE_PX ? 18 : -18, isPin ? -24 : 0);
    } else {
      options.direction = y < TOP_PX ? 'bottom' : 'top';
      options.offset = L.point(0, y < TOP_PX ? (isPin ? 2 : 22) : isPin ? -42 : -22);
    }
  }

  #show(face, marker, text) {
    this.#face = face;
    // As an element: what is given as a string would be read as HTML.
    this.#tip.setContent(part('span', '', text));
    this.#turn(face, marker);
    this.#tip.setLatLng(marker.getLatLng());
    this.#map.openTooltip(this.#tip);
    const shown = this.#tip.getElement();
    // The button has the same words as its name.
    shown.setAttribute('aria-hidden', 'true');
    shown.onmouseleave = () => this.forget(face);
  }
}
