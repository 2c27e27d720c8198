// The places: each a button with a name, in the order in which the server gives them.

import L, { isCalm, part } from './map-leaflet.js';
import { Tip } from './map-tip.js';

const ZOOM_INTO_CLUSTER = 2;
const SELECTED_ABOVE = 1000;

/** More than these do not glide along while the map zooms: they stand at once where they will be. */
const MANY = 100;

/** A sign beside or instead of the number, because a colour alone tells nothing. */
const SIGNS = { accent: '', old: '◔', stop: '!', ok: '✓', soft: '–' };

/** A real button, so that Enter, the space bar and screen readers know what it is. */
export const ButtonIcon = L.Icon.extend({
  createIcon(old) {
    return old ?? this.options.button;
  },
  createShadow() {
    return null;
  },
});

/** Moved in the plane: Leaflet's own way makes a layer of its own of each, and hundreds of layers are slow to put together. */
const FlatMarker = L.Marker.extend({
  _setPos(at) {
    this._icon._leaflet_pos = at;
    this._icon.style.transform = `translate(${at.x}px, ${at.y}px)`;
    this._zIndex = at.y + this.options.zIndexOffset;
    this._resetZIndex();
  },
});

export function button(className) {
  const made = part('button', `leaflet-marker-icon ${className}`);
  made.type = 'button';
  return made;
}

const size = (count) => (count < 10 ? 1 : count < 100 ? 2 : 3);

function paint(face, { n: count, l: label, t: number, s: style = 'accent', x: selected }) {
  const isCluster = count > 1;
  face.dataset.shape = isCluster ? 'cluster' : 'pin';
  face.dataset.size = isCluster ? size(count) : 0;
  face.dataset.tone = style;
  face.setAttribute('aria-label', label);
  if (selected) {
    face.setAttribute('aria-current', 'true');
  } else {
    face.removeAttribute('aria-current');
  }
  const sign = SIGNS[style] ?? '';
  const inside = isCluster ? String(count) : String(number ?? (sign || '●'));
  const drop = part('span', 'oko-map-drop');
  const text = part('span', 'oko-map-number', inside);
  const badge = sign && sign !== inside ? [part('span', 'oko-map-badge', sign)] : [];
  for (const each of [drop, text, ...badge]) {
    each.setAttribute('aria-hidden', 'true');
  }
  face.replaceChildren(drop, text, ...badge);
}

export class Markers {
  #map;
  #ground;
  #tell;
  #tip;
  #byId = new Map();
  #list = [];

  constructor(map, ground, tell) {
    this.#map = map;
    this.#ground = ground;
    this.#tell = tell;
    this.#tip = new Tip(map);
  }

  show(list) {
    const wanted = new Set(list.map((each) => each.i));
    const lost = [...this.#byId].filter(([id]) => !wanted.has(id));
    const hadFocus = lost.some(([, shown]) => shown.face === document.activeElement);
    for (const [id, shown] of lost) {
      this.#tip.forget(shown.face);
      shown.marker.remove();
      this.#byId.delete(id);
    }
    list.forEach((each) => this.#put(each));
    this.#list = list;
    this.#map.getContainer().classList.toggle('oko-map-many', list.length > MANY);
    this.#map.whenReady(() => this.#inOrder());
    if (hadFocus) {
      this.#map.getContainer().focus({ preventScroll: true });
    }
  }

  #put(given) {
    const shown = this.#byId.get(given.i) ?? this.#make(given);
    const said = JSON.stringify(given);
    if (shown.said !== said) {
      shown.said = said;
      shown.given = given;
      paint(shown.face, given);
      shown.marker.setLatLng(this.#ground.at(given));
      shown.marker.setZIndexOffset(given.x ? SELECTED_ABOVE : 0);
    }
  }

  #make(given) {
    const face = button('oko-map-marker');
    const marker = new FlatMarker(this.#ground.at(given), {
      icon: new ButtonIcon({ button: face }),
      keyboard: false,
      riseOnHover: true,
    });
    const shown = { face, marker, given, said: '' };
    // By way of Leaflet, which knows that the end of a drag is no click.
    marker.on('click', () => this.#press(shown.given));
    this.#tip.of(face, marker, () => shown.given.l);
    face.addEventListener('focus', () => this.#intoView(marker));
    this.#byId.set(given.i, shown);
    marker.addTo(this.#map);
    return shown;
  }

  #press(given) {
    if (given.n > 1 && this.#map.getZoom() < this.#map.getMaxZoom()) {
      const closer = Math.min(this.#map.getZoom() + ZOOM_INTO_CLUSTER, this.#map.getMaxZoom());
      this.#map.setView(this.#ground.at(given), closer, { animate: !isCalm() });
    } else {
      this.#tell(given.i);
    }
  }

  /** Who goes through the markers by keyboard sees where they are. */
  #intoView(marker) {
    if (this.#map._loaded) {
      this.#map.panInside(marker.getLatLng(), { paddingTopLeft: [40, 60], paddingBottomRight: [40, 30], animate: !isCalm() });
    }
  }

  /** Moving a button in the page takes its focus: only when the order is another one. */
  #inOrder() {
    const faces = this.#list.map((each) => this.#byId.get(each.i).face);
    if (faces.every((face, i) => i === 0 || faces[i - 1].nextElementSibling === face)) {
      return;
    }
    const focused = document.activeElement;
    faces.forEach((face) => face.parentNode.append(face));
    if (faces.includes(focused)) {
      focused.focus({ preventScroll: true });
    }
  }
}
