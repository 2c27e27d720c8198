// How far it is to the next place and in which direction. The phone's own sensor says where it is, after a tap; that is
// sent nowhere and kept nowhere.

const EARTH_RADIUS_M = 6371008.8;
const WORDS = ['north', 'northEast', 'east', 'southEast', 'south', 'southWest', 'west', 'northWest'];

const radians = (degrees) => (degrees * Math.PI) / 180;

export class Bearing {
  #changed;
  #watch = null;
  #here = null;
  #refused = false;

  constructor(changed) {
    this.#changed = changed;
  }

  get on() {
    return this.#watch !== null;
  }

  /** Whether the phone does not say where it is. */
  get refused() {
    return this.#refused;
  }

  toggle() {
    if (this.on) {
      navigator.geolocation.clearWatch(this.#watch);
      this.#watch = null;
      this.#here = null;
      this.#changed();
    } else if (navigator.geolocation) {
      this.#refused = false;
      this.#watch = navigator.geolocation.watchPosition(
        ({ coords }) => {
          this.#here = { latitude: coords.latitude, longitude: coords.longitude };
          this.#changed();
        },
        () => {
          this.#refused = true;
          this.#changed();
        },
        { enableHighAccuracy: true, maximumAge: 5000 },
      );
      this.#changed();
    } else {
      this.#refused = true;
      this.#changed();
    }
  }

  /** {metres, degrees, word}, or nothing when either place is not known. */
  to(point) {
    if (!this.#here || !point) {
      return undefined;
    }
    const from = { lat: radians(this.#here.latitude), lon: radians(this.#here.longitude) };
    const there = { lat: radians(point.latitude), lon: radians(point.longitude) };
    const east = there.lon - from.lon;
    const chord =
      Math.sin((there.lat - from.lat) / 2) ** 2 + Math.cos(from.lat) * Math.cos(there.lat) * Math.sin(east / 2) ** 2;
    const degrees =
      (Math.atan2(
        Math.sin(east) * Math.cos(there.lat),
        Math.cos(from.lat) * Math.sin(there.lat) - Math.sin(from.lat) * Math.cos(there.lat) * Math.cos(east),
      ) *
        180) /
      Math.PI;
    const turn = (degrees + 360) % 360;
    return {
      metres: Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(chord))),
      degrees: turn,
      word: WORDS[Math.round(turn / 45) % 8],
    };
  }
}
