// The round and its answers, kept in the phone until the portal has them.

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
  #changed;
  #kept = { sheet: null, ticks: {}, finished: false, ended: false };
  #sending = false;
  #last = null;

  /** 'sent', 'kept' (no connection), 'signedOut' or 'full' (the phone keeps no more). */
  connection = 'sent';

  constructor(round, address, changed) {
    this.#key = `oko-ronde-${round}`;
    this.#address = address;
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

  /** What was found at a place: {outcome, state: 'new' | 'sent' | 'refused', message, meanwhile}. */
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
    return Object.values(this.#kept.ticks).filter((tick) => tick.state === 'new').length;
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

  tick(stop, outcome, { category = null, words = '', nobodysName = false }) {
    const before = this.#kept.ticks[stop.id];
    if (before?.state === 'sent') {
      return;
    }
    this.#kept.ticks[stop.id] = {
      id: before?.id ?? newId(),
      hotspot: stop.id,
      outcome,
      at: Date.now(),
      basedOn: stop.version,
      category,
      words,
      nobodysName,
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
          message: result.message,
          meanwhile: result.meanwhile,
        });
      }
    }
    this.#keep();
  }

  async #sendEnd() {
    if (this.#kept.finished && !this.#open() && (await this.#ask('klaar', {}))) {
      this.#end();
    }
  }

  /** Whether something is not with the portal yet. */
  #open() {
    return Object.values(this.#kept.ticks).some((tick) => tick.state !== 'sent');
  }

  /** Nothing of the round stays in the phone. */
  #end() {
    this.#kept.ended = true;
    localStorage.removeItem(this.#key);
    navigator.serviceWorker?.controller?.postMessage('forget');
  }

  /** @returns what the portal says; undefined when it cannot be asked now */
  async #ask(what, body) {
    try {
      const response = await fetch(new URL(what, this.#address), {
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? {} : { 'Content-Type': 'application/json', [this.#kept.sheet.csrf.header]: this.#kept.sheet.csrf.token },
        body: body === undefined ? undefined : JSON.stringify(body),
        redirect: 'manual',
      });
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

  #keep() {
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#kept));
    } catch {
      this.connection = 'full';
    }
  }
}
