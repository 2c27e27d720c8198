// Asks the portal for something of a round, and knows how that went.

const ANSWER_MS = 20 * 1000;
const PHOTO_MS = 90 * 1000;

export class Link {
  /** What has to go with everything that is sent. */
  key = null;

  /** 'sent'; 'kept' when there is no connection or the portal is out of order; 'signedOut'; or 'stopped': it takes no more. */
  state = 'sent';

  /** Whether the portal could not be reached the last time, and so need not be asked for the next thing. */
  isCut = false;

  #address;

  constructor(address) {
    this.#address = address;
  }

  /** @returns what the portal says; undefined when it cannot be asked now */
  async ask(what, body, isAgain = false) {
    let response;
    try {
      response = await fetch(new URL(what, this.#address), this.#request(body));
      this.isCut = false;
      if (response.ok && response.headers.get('Content-Type')?.includes('json')) {
        const answer = await response.json();
        this.state = 'sent';
        return answer;
      }
    } catch {
      this.isCut = true;
      this.state = 'kept';
      return undefined;
    }
    if (response.status === 403 && body !== undefined && !isAgain) {
      // Signed in anew: the page has another key by now.
      const fresh = await this.ask('stand');
      this.key = fresh?.csrf ?? this.key;
      return fresh && this.ask(what, body, true);
    }
    this.state = stateAfter(response);
    return undefined;
  }

  #request(body) {
    const isPhoto = body instanceof Blob;
    const signal = AbortSignal.timeout(isPhoto ? PHOTO_MS : ANSWER_MS);
    if (body === undefined) {
      return { redirect: 'manual', signal };
    }
    return {
      method: 'POST',
      headers: { 'Content-Type': isPhoto ? 'image/jpeg' : 'application/json', [this.key.header]: this.key.token },
      body: isPhoto ? body : JSON.stringify(body),
      redirect: 'manual',
      signal,
    };
  }
}

function stateAfter({ ok, status, type }) {
  if (status >= 500 || status === 429) {
    return 'kept';
  }
  return ok || status === 401 || type === 'opaqueredirect' ? 'signedOut' : 'stopped';
}
