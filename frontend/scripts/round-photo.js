// A photo of what was seen: made small and painted over in the phone, so that nothing else ever leaves it.

import './redact.js';

const SIDE = 1280;
const QUALITY = 0.85;

/** The photo as it is kept: upright, small, and without what the camera wrote in it. */
async function small(file) {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const part = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * part));
  canvas.height = Math.max(1, Math.round(bitmap.height * part));
  canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}

function painted(canvas, boxes) {
  const brush = canvas.getContext('2d');
  brush.fillStyle = '#000';
  for (const [x, y, w, h] of boxes) {
    const left = Math.floor(x * canvas.width);
    const top = Math.floor(y * canvas.height);
    brush.fillRect(left, top, Math.ceil((x + w) * canvas.width) - left, Math.ceil((y + h) * canvas.height) - top);
  }
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
}

function part(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

/** A part of a form: a photo, boxes over what nobody is to see, and the promise that nobody can be recognised. */
export class PhotoField {
  node = part('div', { className: 'photo' });
  #texts;
  #canvas = null;
  #boxes = [];
  #file;
  #nobody;

  constructor(texts) {
    this.#texts = texts;
    this.#file = part('input', { type: 'file', accept: 'image/jpeg,image/png', capture: 'environment' });
    this.#file.addEventListener('change', () => this.#chosen());
    this.#empty();
  }

  /** @returns the photo as it may leave the phone; undefined when there is none */
  async value() {
    return this.#canvas ? painted(this.#canvas, this.#boxes) : undefined;
  }

  #empty(message) {
    this.#canvas = null;
    this.#boxes = [];
    this.#file.value = '';
    this.node.replaceChildren(
      ...(message ? [part('p', { className: 'line stop', role: 'alert', textContent: message })] : []),
      this.#choose(this.#texts.photo),
    );
  }

  #choose(text) {
    return part('label', { className: 'button' }, text, this.#file);
  }

  async #chosen() {
    const [file] = this.#file.files;
    if (!file) {
      return;
    }
    try {
      this.#canvas = await small(file);
    } catch {
      this.#empty(this.#texts.photoUnreadable);
      return;
    }
    this.#show();
  }

  #show() {
    this.#boxes = [];
    const redact = document.createElement('oko-redact');
    redact.addEventListener('oko-boxes', ({ detail }) => (this.#boxes = detail));
    redact.texts = this.#texts.redact;
    redact.picture = this.#canvas.toDataURL('image/jpeg', QUALITY);
    this.#nobody = part('input', { type: 'checkbox', required: true });
    const check = () => this.#nobody.setCustomValidity(this.#nobody.checked ? '' : this.#texts.photoNobodyFirst);
    this.#nobody.addEventListener('change', check);
    check();
    const none = part('button', { type: 'button', className: 'plain', textContent: this.#texts.photoNone });
    none.addEventListener('click', () => this.#empty());
    this.node.replaceChildren(
      part('p', { className: 'rule', textContent: this.#texts.photoRule }),
      redact,
      part('label', { className: 'tick' }, this.#nobody, this.#texts.photoNobody),
      part('div', { className: 'pair' }, this.#choose(this.#texts.photoOther), none),
    );
  }
}
