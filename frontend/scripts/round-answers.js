// The round and its answers, kept in the phone until the portal has them.

import * as photos from './round-photo-store.js';

const UNDO_MS = 6000;
const AGAIN_MS = 15000;

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
  #key;
  #address;
  #texts;
  #changed;
  #kept = { sheet: null, ticks: {}, finished: false, ended: false };
  #sending = false;
  #last = null;

  /** 'sent', 'kept' (no connection), 'signedOut' or 'full' (the phone keeps no more). */
  connection = 'sent';

  constructor(round, address, texts, changed) {
    this.#key = `oko-ronde-${round}`;
    this.#address = address;
    this.#texts = texts;
    this.#changed = changed;
    addEventListener('online', () => this.send());
    document.addEventListener('visibilitychange', () => this.send());
    setInterval(() => this.send(), AGAIN_MS);
  }

  async load() {
    try {
      this.#kept = { ...this.#kept, ...JSON.parse(localStorage.getItem(this.#key) ?? '{}') };
    } catch {
      // What cannot be read is as good as nothing.
    }
    photos.forget(null).catch(() => {});
    const fresh = await this.#ask('stand');
    if (fresh) {
      this.#kept.sheet = fresh;
      this.#kept.finished ||= fresh.finished;
      if (fresh.finished && !this.#open()) {
        this.#end();
      } else {
        this.#keep();
      }
    }
    await this.send();
  }

  sheet() {
    return this.#kept.sheet;
  }

  stops() {
    return this.#kept.sheet?.stops ?? [];
  }

  /**
   * What was found at a place: {outcome, state: 'new' | 'sent' | 'refused', photo: undefined | 'kept' | 'sent' | 'refused',
   * message, meanwhile}.
   */
  of(stop) {
    const tick = this.#kept.ticks[stop];
    if (tick) {
      return tick;
    }
    const told = this.stops().find((each) => each.id === stop)?.outcome;
    return told ? { outcome: told, state: 'sent' } : undefined;
  }

  done() {
    return this.stops().filter((stop) => this.of(stop.id)).length;
  }

  waiting() {
    return Object.values(this.#kept.ticks).filter((tick) => tick.state === 'new' || tick.photo === 'kept').length;
  }

  get finished() {
    return this.#kept.finished;
  }

  get ended() {
    return this.#kept.ended;
  }

  /** What can still be taken back: the last tick, for some seconds, while it is not sent. */
  get undoable() {
    const tick = this.#last && this.#kept.ticks[this.#last];
    return tick?.state === 'new' && Date.now() - tick.at < UNDO_MS ? tick : undefined;
  }

  async tick(stop, outcome, { category = null, words = '', nobodysName = false, photo } = {}) {
    const before = this.#kept.ticks[stop.id];
    if (before?.state === 'sent') {
      return;
    }
    const id = before?.id ?? newId();
    let kept = before?.photo;
    let message;
    if (photo) {
      try {
        await photos.keep(id, this.#key, photo);
        kept = 'kept';
      } catch {
        message = this.#texts.photoFull;
      }
    }
    this.#kept.ticks[stop.id] = {
      id,
      hotspot: stop.id,
      outcome,
      at: Date.now(),
      basedOn: stop.version,
      category,
      words,
      nobodysName,
      photo: kept,
      message,
      state: 'new',
    };
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

  undo() {
    const stop = this.undoable?.hotspot;
    if (stop) {
      photos.drop(this.#kept.ticks[stop].id).catch(() => {});
      delete this.#kept.ticks[stop];
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
      await this.#sendEnd();
    } finally {
      this.#sending = false;
      this.#changed();
    }
  }

  async #sendTicks() {
    const now = Date.now();
    const ready = Object.values(this.#kept.ticks).filter(
      (tick) => tick.state === 'new' && (this.#kept.finished || document.hidden || now - tick.at >= UNDO_MS),
    );
    if (!ready.length) {
      return;
    }
    const results = await this.#ask(
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
    for (const result of results ?? []) {
      const tick = Object.values(this.#kept.ticks).find((each) => each.id === result.tick);
      if (tick) {
        Object.assign(tick, {
          state: result.kept === 'REFUSED' ? 'refused' : 'sent',
          message: result.message ?? tick.message,
          meanwhile: result.meanwhile,
        });
      }
    }
    this.#keep();
  }

  /** Each after what it is a photo of. */
  async #sendPhotos() {
    for (const tick of Object.values(this.#kept.ticks)) {
      if (tick.photo === 'kept' && tick.state === 'sent') {
        const photo = await photos.find(tick.id).catch(() => undefined);
        const result = photo ? await this.#ask(`foto/${tick.id}?nobody=true`, photo) : { message: this.#texts.photoFull };
        if (!result) {
          return;
        }
        tick.photo = result.message ? 'refused' : 'sent';
        tick.message = result.message ?? tick.message;
        this.#keep();
        photos.drop(tick.id).catch(() => {});
      }
    }
  }

  async #sendEnd() {
    if (this.#kept.finished && !this.#open() && (await this.#ask('klaar', {}))) {
      this.#end();
    }
  }

  /** Whether something is not with the portal yet. */
  #open() {
    return Object.values(this.#kept.ticks).some((tick) => tick.state !== 'sent' || tick.photo === 'kept');
  }

  /** Nothing of the round stays in the phone. */
  #end() {
    this.#kept.ended = true;
    localStorage.removeItem(this.#key);
    photos.forget(this.#key).catch(() => {});
    navigator.serviceWorker?.controller?.postMessage('forget');
  }

  /** @returns what the portal says; undefined when it cannot be asked now */
  async #ask(what, body) {
    try {
      const response = await fetch(new URL(what, this.#address), body === undefined ? { redirect: 'manual' } : this.#post(body));
      if (response.ok && response.headers.get('Content-Type')?.includes('json')) {
        this.connection = 'sent';
        return await response.json();
      }
      if (response.status === 403 && body !== undefined && !this.renewed) {
        // Signed in anew: the page has another key by now.
        this.renewed = true;
        const fresh = await this.#ask('stand');
        this.#kept.sheet.csrf = fresh?.csrf ?? this.#kept.sheet.csrf;
        return fresh && (await this.#ask(what, body));
      }
      this.connection = response.status >= 500 ? 'kept' : 'signedOut';
    } catch {
      this.connection = 'kept';
    } finally {
      this.renewed = false;
    }
    return undefined;
  }

  #post(body) {
    const isPhoto = body instanceof Blob;
    return {
      method: 'POST',
      headers: {
        'Content-Type': isPhoto ? 'image/jpeg' : 'application/json',
        [this.#kept.sheet.csrf.header]: this.#kept.sheet.csrf.token,
      },
      body: isPhoto ? body : JSON.stringify(body),
      redirect: 'manual',
    };
  }

  #keep() {
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#kept));
    } catch {
      this.connection = 'full';
    }
  }
}
