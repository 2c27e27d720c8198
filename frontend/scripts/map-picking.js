// Choosing a point: by a click, or with the cross in the middle and Enter. What was chosen can be dragged, and moved with the
// arrows while it has the focus.

import L, { part } from './map-leaflet.js';
import { ButtonIcon, button } from './map-markers.js';

const TOLD_AFTER_MS = 150;
const STEP_PX = 8;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class Picker {
  #map;
  #box;
  #ground;
  #texts;
  #tell;
  #marker = null;
  #face = null;
  #isOn = false;
  #seen = 0;
  #timer = 0;
  #said;

  constructor(map, box, ground, texts, tell) {
    this.#map = map;
    this.#box = box;
    this.#ground = ground;
    this.#texts = texts;
    this.#tell = tell;
    this.#said = part('p', 'oko-map-said');
    this.#said.setAttribute('role', 'status');
    const cross = part('div', 'oko-map-cross');
    cross.setAttribute('aria-hidden', 'true');
    box.append(cross, this.#said);
    map.on('click', (event) => this.#isOn && this.#choose(event.latlng));
  }

  get isOn() {
    return this.#isOn;
  }

  /** @param pick {on, at: {a, o}, n}: what was chosen counts when n is another than before */
  show(pick) {
    this.#isOn = Boolean(pick?.on);
    this.#box.classList.toggle('oko-map-picking', this.#isOn);
    this.#box.querySelector('.oko-map-help').textContent = this.#isOn ? this.#texts.pick : this.#texts.help;
    if (this.#isOn) {
      this.#map.doubleClickZoom.disable();
    } else {
      this.#map.doubleClickZoom.enable();
    }
    if (pick && pick.n !== this.#seen) {
      this.#seen = pick.n;
      this.#put(pick.at ? this.#ground.at(pick.at) : null);
    }
    this.#mayMove();
  }

  chooseMiddle() {
    this.#choose(this.#map.getCenter());
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #choose(latLng) {
    if (this.#ground.spot(latLng)) {
      this.#put(latLng);
      this.#mayMove();
      this.#changed(0);
    }
  }

  #put(latLng) {
    if (!latLng) {
      this.#marker?.remove();
      this.#marker = null;
    } else if (this.#marker) {
      this.#marker.setLatLng(latLng);
    } else {
      this.#marker = this.#make(latLng);
    }
  }

  #make(latLng) {
    const face = button('oko-map-marker oko-map-chosen');
    face.dataset.shape = 'pin';
    face.setAttribute('aria-label', this.#texts.chosen);
    face.append(part('span', 'oko-map-drop'), part('span', 'oko-map-number', '✛'));
    face.addEventListener('keydown', (event) => this.#move(event));
    const marker = L.marker(latLng, {
      icon: new ButtonIcon({ button: face }),
      keyboard: false,
      draggable: true,
      autoPan: true,
      zIndexOffset: 2000,
    });
    marker.on('dragend', () => {
      marker.setLatLng(this.#ground.nearest(marker.getLatLng()));
      this.#changed(0);
    });
    this.#face = face;
    return marker.addTo(this.#map);
  }

  #mayMove() {
    if (this.#marker) {
      this.#marker.dragging[this.#isOn ? 'enable' : 'disable']();
      this.#face.setAttribute('aria-disabled', String(!this.#isOn));
    }
  }

  #move(event) {
    if (!this.#isOn || !Object.hasOwn(ARROWS, event.key) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const steps = ARROWS[event.key].map((step) => step * (event.shiftKey ? 1 : STEP_PX));
    const from = this.#map.latLngToContainerPoint(this.#marker.getLatLng());
    this.#marker.setLatLng(this.#ground.nearest(this.#map.containerPointToLatLng(from.add(steps))));
    this.#map.panInside(this.#marker.getLatLng(), { padding: [40, 60], animate: false });
    this.#changed(TOLD_AFTER_MS);
  }

  #changed(after) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const spot = this.#ground.spot(this.#marker.getLatLng());
      if (spot) {
        this.#said.textContent = this.#texts.picked;
        this.#tell(spot);
      }
    }, after);
  }
}
