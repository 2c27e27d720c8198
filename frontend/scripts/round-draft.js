// What somebody is typing at the places of a round. It stays when something else is drawn anew, and when the page is opened
// anew: a small phone needs all of its memory for the camera.

export class Drafts {
  #key;
  #kept = { open: null, texts: {} };

  constructor(round) {
    this.#key = `oko-ronde-concept-${round}`;
    try {
      this.#kept = { ...this.#kept, ...JSON.parse(sessionStorage.getItem(this.#key) ?? '{}') };
    } catch {
      // What cannot be read is as good as nothing.
    }
  }

  /** The place at which a form is open; null when none is. */
  get open() {
    return this.#kept.open;
  }

  set open(stop) {
    this.#kept.open = stop;
    this.#keep();
  }

  /** What was typed at a place; undefined when nothing was. */
  of(stop) {
    return this.#kept.texts[stop];
  }

  type(stop, changes) {
    this.#kept.texts[stop] = { ...this.#kept.texts[stop], ...changes };
    this.#keep();
  }

  forget(stop) {
    delete this.#kept.texts[stop];
    this.#kept.open = this.#kept.open === stop ? null : this.#kept.open;
    this.#keep();
  }

  end() {
    sessionStorage.removeItem(this.#key);
  }

  #keep() {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#kept));
    } catch {
      // It stays as long as the page does.
    }
  }
}
