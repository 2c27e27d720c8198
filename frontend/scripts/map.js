// <oko-map>: places on a map or on a floor plan. The server gives what is to be seen in properties with short names; what
// somebody does with it goes back in the events oko-view, oko-marker and oko-pick. It asks nothing of any other address than
// that of the background.

import L, { isCalm, part, rounded } from './map-leaflet.js';
import { addControls } from './map-controls.js';
import { Background } from './map-background.js';
import { Ground } from './map-ground.js';
import { listenToKeys } from './map-keys.js';
import { Markers } from './map-markers.js';
import { Picker } from './map-picking.js';
import { Route } from './map-route.js';
import { zoomer } from './map-zoom.js';

const TOLD_AFTER_MS = 150;
const GIVEN = ['settings', 'plan', 'markers', 'route', 'look', 'pick'];

class OkoMap extends HTMLElement {
  #given = {};
  #dirty = new Set();
  #parts = null;
  #view = null;
  #looked = 0;
  #told = '';
  #timer = 0;

  static {
    for (const name of GIVEN) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#given[name];
        },
        set(value) {
          this.#given[name] = value;
          this.#soon(name);
        },
      });
    }
  }

  connectedCallback() {
    // What was given before this script came would hide the setters.
    for (const name of GIVEN.filter((each) => Object.hasOwn(this, each))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#soon('settings');
  }

  disconnectedCallback() {
    this.#takeDown();
  }

  /** What is given together is drawn together. */
  #soon(name) {
    if (this.#dirty.size === 0) {
      queueMicrotask(() => this.#draw());
    }
    this.#dirty.add(name);
  }

  #draw() {
    const dirty = new Set(this.#dirty);
    this.#dirty.clear();
    if (!this.isConnected || !this.settings) {
      return;
    }
    if (!this.#parts || dirty.has('settings') || dirty.has('plan')) {
      this.#view = dirty.has('plan') ? null : this.#view;
      this.#takeDown();
      this.#buildUp();
      GIVEN.forEach((name) => dirty.add(name));
    }
    const { markers, route, picker } = this.#parts;
    if (dirty.has('look')) {
      this.#look();
    }
    if (dirty.has('markers')) {
      markers.show(this.markers ?? []);
    }
    if (dirty.has('route') || dirty.has('markers')) {
      route.show(this.route ?? [], this.markers ?? []);
    }
    if (dirty.has('pick')) {
      picker.show(this.pick);
    }
  }

  #buildUp() {
    const { texts, background, area } = this.settings;
    const ground = new Ground(this.plan, area, background.z);
    const box = part('div', 'oko-map-box');
    this.append(box);
    const map = L.map(box, ground.options(!isCalm()));
    const ending = new AbortController();
    const zoom = zoomer(map);
    const note = addControls(map, box, zoom, { texts, attribution: ground.isPlan ? '' : background.t, scale: !ground.isPlan });
    const markers = new Markers(map, ground, (id) => this.#tell('oko-marker', { i: id }));
    const picker = new Picker(map, box, ground, texts, (at) => this.#picked(at));
    listenToKeys(map, box, zoom, picker, ending.signal);
    if (ground.isPlan) {
      ground.addPicture(map, texts.plan);
    } else {
      new Background(map, background, note, texts.none, ending.signal);
    }
    const sized = new ResizeObserver(() => this.#sized());
    sized.observe(box);
    matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', () => this.#soon('settings'), {
      signal: ending.signal,
    });
    map.on('moveend', () => this.#moved());
    this.#parts = { map, box, ground, markers, picker, route: new Route(map, ground), sized, ending };
    this.#looked = this.#view ? (this.look?.n ?? 0) : 0;
  }

  #takeDown() {
    clearTimeout(this.#timer);
    if (this.#parts) {
      const { map, box, sized, ending, picker } = this.#parts;
      this.#parts = null;
      ending.abort();
      sized.disconnect();
      picker.stop();
      // Else the end of a zoom that is under way would look for what is gone.
      map._animatingZoom = false;
      map.remove();
      box.remove();
      this.#told = '';
    }
  }

  /** Hidden it has no size: where to look waits until it has. */
  #sized() {
    const { map, box } = this.#parts ?? {};
    if (box?.clientWidth > 0 && box.clientHeight > 0) {
      map.invalidateSize({ pan: false });
      this.#look();
      this.#moved();
    }
  }

  #look() {
    const { map, box, ground } = this.#parts;
    if (box.clientWidth === 0 || box.clientHeight === 0) {
      return;
    }
    ground.measure(map);
    const wanted = this.look;
    if (wanted && wanted.n !== this.#looked) {
      this.#looked = wanted.n;
      ground.lookAt(map, wanted);
    } else if (!map._loaded) {
      ground.start(map, this.#view);
    }
  }

  #moved() {
    const { map, box, ground } = this.#parts ?? {};
    if (!map?._loaded || box.clientWidth === 0) {
      return;
    }
    this.#view = { center: map.getCenter(), zoom: map.getZoom() };
    if (!ground.isPlan) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#tellView(), TOLD_AFTER_MS);
    }
  }

  #tellView() {
    const { map } = this.#parts;
    const seen = map.getBounds();
    const view = {
      b: [seen.getSouth(), seen.getWest(), seen.getNorth(), seen.getEast()].map((degrees) => rounded(degrees)),
      z: map.getZoom(),
    };
    const said = JSON.stringify(view);
    if (said !== this.#told) {
      this.#told = said;
      this.#tell('oko-view', view);
    }
  }

  /** Kept, so that it is still there when the map is built anew. */
  #picked(at) {
    this.#given.pick = { ...this.pick, at };
    this.#tell('oko-pick', at);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('oko-map', OkoMap);
