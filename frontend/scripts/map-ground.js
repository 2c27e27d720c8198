// What the places lie on: the earth, or the picture of a floor. Both speak of a place as {a, o}: degrees north and east, or
// the parts of the height from above and of the width from the left.

import L, { isCalm, rounded } from './map-leaflet.js';

const CLOSEST_BY_ITSELF = 17;
const FARTHEST = 6;
const MARGIN = 0.2;
const SMALLEST = -8;

export class Ground {
  #plan;
  #bounds;
  #maxZoom;

  /**
   * @param plan {u, w, h}: address, width and height of a picture; nothing for the earth
   * @param area [south, west, north, east] outside of which nothing is to be found
   */
  constructor(plan, area, maxZoom) {
    this.#plan = plan;
    this.#maxZoom = maxZoom;
    this.#bounds = plan
      ? L.latLngBounds([0, 0], [plan.h, plan.w])
      : L.latLngBounds([area[0], area[1]], [area[2], area[3]]);
  }

  get isPlan() {
    return Boolean(this.#plan);
  }

  options(moving) {
    const common = {
      attributionControl: false,
      zoomControl: false,
      // Ours also work while one of the markers has the focus.
      keyboard: false,
      // Who scrolls down a page is not caught by the map: see map-keys.js.
      scrollWheelZoom: false,
      zoomAnimation: moving,
      fadeAnimation: moving,
      markerZoomAnimation: moving,
      inertia: moving,
      maxBounds: this.isPlan ? this.#bounds.pad(MARGIN) : this.#bounds,
      maxBoundsViscosity: 1,
    };
    return this.isPlan
      ? { ...common, crs: L.CRS.Simple, zoomSnap: 0.25, zoomDelta: 0.5, minZoom: SMALLEST, maxZoom: 3 }
      : { ...common, minZoom: FARTHEST, maxZoom: this.#maxZoom };
  }

  addPicture(map, name) {
    L.imageOverlay(this.#plan.u, this.#bounds, { alt: name, className: 'oko-map-plan' }).addTo(map);
  }

  /** Nobody needs to see a floor smaller than whole, nor much closer than it was drawn. */
  measure(map) {
    if (this.isPlan) {
      map.options.minZoom = SMALLEST;
      const whole = map.getBoundsZoom(this.#bounds);
      map.setMinZoom(whole);
      map.setMaxZoom(Math.max(2, whole + 3));
    }
  }

  start(map, view) {
    if (view) {
      map.setView(view.center, view.zoom, { animate: false });
    } else {
      map.fitBounds(this.#bounds, { animate: false });
    }
  }

  /** @param wanted {a, o, z} or {b: [south, west, north, east]} */
  lookAt(map, wanted) {
    const animate = Boolean(map._loaded) && !isCalm();
    if (wanted.b) {
      const [south, west, north, east] = wanted.b;
      map.fitBounds(
        [
          [south, west],
          [north, east],
        ],
        { animate, maxZoom: CLOSEST_BY_ITSELF, paddingTopLeft: [28, 56], paddingBottomRight: [28, 28] },
      );
    } else {
      map.setView(this.at(wanted), wanted.z, { animate });
    }
  }

  at({ a, o }) {
    return this.isPlan ? L.latLng((1 - a) * this.#plan.h, o * this.#plan.w) : L.latLng(a, o);
  }

  /** Where on the ground something is, or nothing when it is beside it. */
  spot(latLng) {
    if (!this.#bounds.contains(latLng)) {
      return null;
    }
    return this.isPlan
      ? { a: rounded(1 - latLng.lat / this.#plan.h, 4), o: rounded(latLng.lng / this.#plan.w, 4) }
      : { a: rounded(latLng.lat), o: rounded(latLng.lng) };
  }

  nearest(latLng) {
    return L.latLng(
      Math.min(Math.max(latLng.lat, this.#bounds.getSouth()), this.#bounds.getNorth()),
      Math.min(Math.max(latLng.lng, this.#bounds.getWest()), this.#bounds.getEast()),
    );
  }
}
