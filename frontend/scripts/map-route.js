// The line along which somebody walks. Where no marker stands on it, a small dot says the how manieth point it is.

import L, { part } from './map-leaflet.js';

const key = ({ a, o }) => `${a} ${o}`;

export class Route {
  #map;
  #ground;
  #layers = L.layerGroup();

  constructor(map, ground) {
    this.#map = map;
    this.#ground = ground;
    this.#layers.addTo(map);
  }

  /** @param points [[a, o], …] */
  show(points, markers) {
    this.#layers.clearLayers();
    const spots = points.map(([a, o]) => ({ a, o }));
    const line = spots.map((spot) => this.#ground.at(spot));
    const taken = new Set(markers.map(key));
    if (line.length > 1) {
      for (const className of ['oko-map-line-edge', 'oko-map-line']) {
        this.#layers.addLayer(L.polyline(line, { className, interactive: false }));
      }
    }
    spots.forEach((spot, i) => {
      if (!taken.has(key(spot))) {
        this.#layers.addLayer(this.#dot(spot, i + 1));
      }
    });
  }

  #dot(spot, number) {
    const html = part('span', '', String(number));
    html.setAttribute('aria-hidden', 'true');
    return L.marker(this.#ground.at(spot), {
      icon: L.divIcon({ className: 'oko-map-dot', html, iconSize: [22, 22] }),
      interactive: false,
      keyboard: false,
    });
  }
}
