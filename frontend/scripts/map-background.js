// The background in tiles. Without it (no network, or none set) the map stays what it is: the places, on squared paper.

import L, { part } from './map-leaflet.js';

/** A browser asks a server six things at once; some of that stays for the page itself when tiles are slow. */
const AT_ONCE = 4;

const AGAIN_AFTER_MS = 30_000;

const Paper = L.GridLayer.extend({
  createTile: () => part('div', 'oko-map-paper'),
});

const Tiles = L.TileLayer.extend({
  initialize(address, options) {
    L.TileLayer.prototype.initialize.call(this, address, options);
    this._waiting = new Map();
    this._busy = 0;
  },

  createTile(coords, done) {
    const tile = part('img', '');
    tile.alt = '';
    tile.decoding = 'async';
    tile.referrerPolicy = 'no-referrer';
    this._waiting.set(tile, () => {
      let isBusy = true;
      const end = (error) => {
        if (isBusy) {
          isBusy = false;
          this._busy -= 1;
          done(error, tile);
          this._more();
        }
      };
      // Leaflet gives up a tile by giving it an empty picture: that loads, and makes room as well.
      tile.addEventListener('load', () => end(null));
      tile.addEventListener('error', () => end(new Error('no tile')));
      tile.src = this.getTileUrl(coords);
    });
    // Not before Leaflet knows of it.
    queueMicrotask(() => this._more());
    return tile;
  },

  _more() {
    while (this._map && this._busy < AT_ONCE && this._waiting.size > 0) {
      const [tile, load] = this._waiting.entries().next().value;
      this._waiting.delete(tile);
      this._busy += 1;
      load();
    }
  },
});

export class Background {
  #note;
  #text;
  #tiles;
  #good = new Set();
  #bad = new Set();
  #timer = 0;

  /** @param background {u, z}: the address of a tile with {z}, {x} and {y}, and the largest zoom; without u none at all */
  constructor(map, background, note, text, signal) {
    this.#note = note;
    this.#text = text;
    new Paper({ pane: 'tilePane', zIndex: 0, className: 'oko-map-papers' }).addTo(map);
    if (!background.u) {
      this.#say(true);
      return;
    }
    const address = /^https?:/i.test(background.u) ? background.u : new URL('.', document.baseURI).href + background.u;
    this.#tiles = new Tiles(address, { maxZoom: background.z, zIndex: 1, className: 'oko-map-tiles', updateWhenZooming: false });
    const key = ({ coords }) => `${coords.z}/${coords.x}/${coords.y}`;
    this.#tiles.on({
      tileload: (event) => this.#count(() => this.#good.add(key(event))),
      tileerror: (event) => this.#count(() => this.#bad.add(key(event))),
      tileunload: (event) =>
        this.#count(() => {
          this.#tiles._waiting.delete(event.tile);
          this.#good.delete(key(event));
          this.#bad.delete(key(event));
        }),
    });
    this.#tiles.addTo(map);
    window.addEventListener('online', () => this.#again(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Beyond the edge of a background there are no tiles either: only when nothing is to be seen, there is none. */
  #count(change) {
    change();
    const isMissing = this.#bad.size > 0 && this.#good.size === 0;
    this.#say(isMissing || (this.#bad.size + this.#good.size === 0 && this.#note.textContent !== ''));
    if (isMissing && this.#timer === 0) {
      this.#timer = setTimeout(() => {
        this.#timer = 0;
        this.#again();
      }, AGAIN_AFTER_MS);
    }
  }

  #again() {
    if (this.#bad.size > 0 && this.#good.size === 0 && !document.hidden) {
      this.#tiles.redraw();
    } else if (this.#bad.size > 0) {
      this.#count(() => {});
    }
  }

  #say(isMissing) {
    const text = isMissing ? this.#text : '';
    if (this.#note.textContent !== text) {
      this.#note.textContent = text;
    }
  }
}
