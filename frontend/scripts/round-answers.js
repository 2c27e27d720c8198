// The round and its answers, kept in the phone until the portal has them.

import { Link } from './round-link.js';
import * as photos from './round-photo-store.js';
import { KEY } from './round-sweep.js';

const UNDO_MS = 6000;
const AGAIN_MS = 15000;
const PHOTO_TRIES = 5;
const NOT_COUNTED = ['OTHERWISE', 'GONE'];

/** Made without a secure context too: a school's own network may have none. */
function newId() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export class Answers {
  #round;
  #texts;
  #changed;
  #link;
  #kept = { begun: Date.now(), sheet: null, ticks: {}, finished: false, ended: false };
  #sending = false;
  #full = false;
  #last = null;

  constructor(round, address, texts, changed) {
    this.#round = round;
    this.#texts = texts;
    this.#changed = changed;
    this.#link = new Link(address);
    try {
      this.#kept = { ...this.#kept, ...JSON.parse(localStorage.getItem(KEY + round) ?? '{}') };
    } catch {
      // What cannot be read is as good as nothing.
    }
    this.#link.key = this.#kept.sheet?.csrf;
  }

  /** Asks how the round stands; what the phone kept can be shown before. */
  async load() {
    addEventListener('online', () => this.send());
    document.addEventListener('visibilitychange', () => this.send());
    setInterval(() => this.send(), AGAIN_MS);
    const fresh = await this.#link.ask('stand');
    if (fresh) {
      this.#kept.sheet = fresh;
      this.#link.key = fresh.csrf;
      this.#kept.finished ||= fresh.finished;
      if (fresh.finished && !this.#open()) {
        this.#end();
      } else {
        this.#keep();
      }
    }
    await this.send();
  }

  /** How it stands with the portal: as {@link Link} says, or 'full' when the phone keeps no more. */
  get connection() {
    return this.#full ? 'full' : this.#link.state;
  }

  sheet() {
    return this.#kept.sheet;
  }

  stops() {
    return this.#kept.sheet?.stops ?? [];
  }

  /**
   * What was found at a place: {id, outcome, state: 'new' | 'sent' | 'refused', isCounted, message, meanwhile, words, category,
   * photo: {state: 'kept' | 'sent' | 'lost'}}.
   */
  of(stop) {
    const tick = this.#kept.ticks[stop];
    if (tick) {
      return { ...tick, isCounted: !NOT_COUNTED.includes(tick.kept) };
    }
    const told = this.stops().find((each) => each.id === stop)?.outcome;
    return told ? { outcome: told, state: 'sent', isCounted: true } : undefined;
  }

  done() {
    return this.stops().filter((stop) => this.of(stop.id)).length;
  }

  waiting() {
    return this.#all().filter((tick) => tick.state === 'new' || tick.photo?.state === 'kept').length;
  }

  get finished() {
    return this.#kept.finished;
  }

  get ended() {
    return this.#kept.ended;
  }

  /** What can still be taken back: the last tick, for some seconds, while it did not leave the phone. */
  get undoable() {
    const tick = this.#last && this.#kept.ticks[this.#last];
    return tick && !tick.isTried && Date.now() - tick.at < UNDO_MS ? tick : undefined;
  }

  /** Whether something can be told of a place that says more than what the portal knows. */
  mayTell(stop, outcome) {
    const found = this.of(stop.id);
    return found?.state !== 'sent' || (outcome === 'NOT_CALM' && found.outcome !== 'NOT_CALM' && found.isCounted);
  }

  async tick(stop, outcome, { category = null, words = '', nobodysName = false, photo } = {}) {
    if (!this.mayTell(stop, outcome)) {
      return;
    }
    const before = this.#kept.ticks[stop.id];
    // Another id each time: what is told anew is another thing than what may have reached the portal already.
    const tick = {
      id: newId(),
      hotspot: stop.id,
      outcome,
      at: Date.now(),
      basedOn: stop.version,
      category,
      words,
      nobodysName,
      photo: outcome === 'NOT_CALM' && before?.state !== 'sent' ? before?.photo : undefined,
      state: 'new',
    };
    if (photo) {
      await this.#keepPhoto(tick, photo);
    }
    if (before?.photo?.id !== tick.photo?.id) {
      this.#dropPhoto(before);
    }
    this.#kept.ticks[stop.id] = tick;
    this.#kept.ended = false;
    this.#last = stop.id;
    this.#keep();
    setTimeout(() => {
      this.#changed();
      this.send();
    }, UNDO_MS);
    if (this.#kept.finished) {
      this.send();
    }
  }

  async #keepPhoto(tick, photo) {
    const id = newId();
    try {
      await photos.keep(id, this.#round, photo);
      tick.photo = { id, state: 'kept', tries: 0 };
    } catch {
      tick.message = this.#texts.photoFull;
    }
  }

  undo() {
    const stop = this.undoable?.hotspot;
    if (stop) {
      this.#dropPhoto(this.#kept.ticks[stop]);
      delete this.#kept.ticks[stop];
      this.#kept.finished = false;
      this.#keep();
      this.#changed();
    }
    return stop;
  }

  async finish() {
    this.#kept.finished = true;
    this.#keep();
    await this.send();
  }

  /** Sends what may be sent; one at a time. */
  async send() {
    if (this.#sending || !this.#kept.sheet || this.#kept.ended) {
      return;
    }
    this.#sending = true;
    try {
      await this.#sendTicks();
      await this.#sendPhotos();
      if (this.#kept.finished && !this.#open() && (await this.#link.ask('klaar', {})) && !this.#open()) {
        this.#end();
      }
    } finally {
      this.#sending = false;
      this.#changed();
    }
  }

  async #sendTicks() {
    const now = Date.now();
    const ready = this.#all().filter(
      (tick) => tick.state === 'new' && (this.#kept.finished || document.hidden || now - tick.at >= UNDO_MS),
    );
    if (!ready.length) {
      return;
    }
    ready.forEach((tick) => (tick.isTried = true));
    this.#keep();
    const results = await this.#link.ask(
      'tikken',
      ready.map(({ id, hotspot, outcome, at, basedOn, category, words, nobodysName }) => ({
        id,
        hotspot,
        outcome,
        secondsAgo: Math.round((now - at) / 1000),
        basedOn,
        category,
        words,
        nobodysName,
      })),
    );
    for (const { tick: id, kept, message, meanwhile } of results ?? []) {
      // What was told anew meanwhile is not what was answered.
      const tick = this.#all().find((each) => each.id === id);
      if (tick) {
        tick.state = kept === 'REFUSED' ? 'refused' : 'sent';
        Object.assign(tick, { kept, message: message ?? tick.message, meanwhile });
      }
    }
    this.#keep();
  }

  /** Each after what it is a photo of. */
  async #sendPhotos() {
    for (const tick of this.#all().filter((each) => each.state === 'sent' && each.photo?.state === 'kept')) {
      await this.#sendPhoto(tick);
      this.#keep();
      if (this.#link.isCut) {
        return;
      }
    }
  }

  async #sendPhoto(tick) {
    let photo;
    try {
      photo = await photos.find(tick.photo.id);
    } catch {
      // The phone cannot say now; it is asked again later.
      return;
    }
    if (!photo || NOT_COUNTED.includes(tick.kept)) {
      this.#lose(tick, tick.message ?? this.#texts.photoLost);
      return;
    }
    const answer = await this.#link.ask(`foto/${tick.id}?nobody=true`, photo);
    if (answer?.message) {
      this.#lose(tick, answer.message);
    } else if (answer) {
      this.#dropPhoto(tick);
      tick.photo.state = 'sent';
    } else if (!this.#link.isCut && this.#link.state !== 'signedOut' && ++tick.photo.tries >= PHOTO_TRIES) {
      this.#lose(tick, this.#texts.photoLost);
    }
  }

  #lose(tick, message) {
    this.#dropPhoto(tick);
    tick.photo.state = 'lost';
    tick.message = message;
  }

  #dropPhoto(tick) {
    if (tick?.photo?.id) {
      photos.drop(tick.photo.id).catch(() => {});
    }
  }

  #all() {
    return Object.values(this.#kept.ticks);
  }

  /** Whether something is not with the portal yet. */
  #open() {
    return this.#all().some((tick) => tick.state !== 'sent' || tick.photo?.state === 'kept');
  }

  /** Nothing of the round stays in the phone. */
  #end() {
    this.#kept.ended = true;
    localStorage.removeItem(KEY + this.#round);
    photos.dropOf(this.#round).catch(() => {});
    navigator.serviceWorker?.controller?.postMessage('forget');
  }

  #keep() {
    try {
      localStorage.setItem(KEY + this.#round, JSON.stringify(this.#kept));
      this.#full = false;
    } catch {
      this.#full = true;
    }
  }
}
