// A photo with boxes over what nobody is to see. A box is drawn by dragging, or added by the button and moved by keys; each is a
// button itself, so that it has a name and the focus. Places are in parts of the photo, so that its size on screen is nothing.

const STEP = 0.02;
const SMALLEST = 0.02;
const FIRST = { x: 0.4, y: 0.4, w: 0.2, h: 0.2 };
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

const part = (tag, name, text = '') => {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
};

const button = (name, text, act) => {
  const element = part('button', name, text);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
};

class Redact extends HTMLElement {
  #texts = null;
  #picture = '';
  #boxes = [];
  #stage = null;
  #image = null;
  #status = null;
  #remove = null;
  #last = null;

  set texts(texts) {
    this.#texts = texts;
    this.#build();
  }

  set picture(source) {
    this.#picture = source;
    if (this.#image) {
      this.#image.src = source;
      this.#boxes.forEach((box) => box.face.remove());
      this.#boxes = [];
      this.#tell();
    }
  }

  // What was said before this script came is said again.
  connectedCallback() {
    for (const name of ['texts', 'picture']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#build();
  }

  #build() {
    if (this.#stage || !this.#texts || !this.isConnected) {
      return;
    }
    this.#stage = part('div', 'oko-redact-stage');
    this.#image = document.createElement('img');
    this.#image.alt = this.#texts.photo;
    this.#image.draggable = false;
    this.#image.src = this.#picture;
    this.#stage.append(this.#image);
    this.#stage.addEventListener('pointerdown', (event) => this.#draw(event));
    const help = part('p', 'oko-soft', this.#texts.help);
    help.id = 'oko-redact-help';
    this.#status = part('p', 'oko-soft');
    this.#status.setAttribute('role', 'status');
    this.#remove = button('oko-redact-button', this.#texts.remove, () => this.#drop(this.#last));
    const tools = part('div', 'oko-redact-tools');
    tools.append(button('oko-redact-button', this.#texts.add, () => this.#added()), this.#remove);
    this.append(help, this.#stage, tools, this.#status);
    this.#tell();
  }

  #added() {
    const shift = (this.#boxes.length % 5) * STEP * 2;
    this.#box({ ...FIRST, x: FIRST.x + shift, y: FIRST.y + shift }).face.focus();
    this.#tell();
  }

  #box(place) {
    const box = { ...place, face: button('oko-redact-box', '', () => {}) };
    box.face.setAttribute('aria-describedby', 'oko-redact-help');
    box.face.addEventListener('keydown', (event) => this.#key(event, box));
    box.face.addEventListener('pointerdown', (event) => this.#move(event, box));
    box.face.addEventListener('focus', () => (this.#last = box));
    this.#boxes.push(box);
    this.#last = box;
    this.#stage.append(box.face);
    this.#show(box);
    return box;
  }

  #show(box) {
    const { style } = box.face;
    style.left = `${box.x * 100}%`;
    style.top = `${box.y * 100}%`;
    style.width = `${box.w * 100}%`;
    style.height = `${box.h * 100}%`;
  }

  #put(box, x, y, w = box.w, h = box.h) {
    box.w = clamp(w, SMALLEST, 1);
    box.h = clamp(h, SMALLEST, 1);
    box.x = clamp(x, 0, 1 - box.w);
    box.y = clamp(y, 0, 1 - box.h);
    this.#show(box);
  }

  #key(event, box) {
    const arrow = ARROWS[event.key];
    if (arrow) {
      const [x, y] = arrow.map((one) => one * STEP);
      if (event.shiftKey) {
        this.#put(box, box.x, box.y, Math.min(box.w + x, 1 - box.x), Math.min(box.h + y, 1 - box.y));
      } else {
        this.#put(box, box.x + x, box.y + y);
      }
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.#drop(box);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#tell();
  }

  #drop(box) {
    const at = this.#boxes.indexOf(box);
    if (at < 0) {
      return;
    }
    box.face.remove();
    this.#boxes.splice(at, 1);
    this.#last = this.#boxes.at(Math.min(at, this.#boxes.length - 1)) ?? null;
    (this.#last?.face ?? this.querySelector('.oko-redact-button')).focus();
    this.#tell();
  }

  #at(event) {
    const area = this.#stage.getBoundingClientRect();
    return [clamp((event.clientX - area.left) / area.width, 0, 1), clamp((event.clientY - area.top) / area.height, 0, 1)];
  }

  #draw(event) {
    if (event.button !== 0 || event.target.closest('.oko-redact-box')) {
      return;
    }
    event.preventDefault();
    const [x, y] = this.#at(event);
    let box = null;
    this.#drag(event, (to) => {
      const [toX, toY] = this.#at(to);
      const w = Math.abs(toX - x);
      const h = Math.abs(toY - y);
      if (!box && Math.max(w, h) > SMALLEST) {
        box = this.#box({ x, y, w: SMALLEST, h: SMALLEST });
      }
      if (box) {
        this.#put(box, Math.min(x, toX), Math.min(y, toY), w, h);
      }
    }, () => box?.face.focus());
  }

  #move(event, box) {
    event.preventDefault();
    box.face.focus();
    const [x, y] = this.#at(event);
    const from = { x: box.x, y: box.y };
    this.#drag(event, (to) => {
      const [toX, toY] = this.#at(to);
      this.#put(box, from.x + toX - x, from.y + toY - y);
    });
  }

  #drag(event, moved, ended = () => {}) {
    const stop = new AbortController();
    const end = () => {
      stop.abort();
      ended();
      this.#tell();
    };
    this.#stage.setPointerCapture(event.pointerId);
    this.#stage.addEventListener('pointermove', moved, { signal: stop.signal });
    this.#stage.addEventListener('pointerup', end, { signal: stop.signal });
    this.#stage.addEventListener('pointercancel', end, { signal: stop.signal });
  }

  #tell() {
    this.#boxes.forEach((box, at) => box.face.setAttribute('aria-label', this.#texts.box.replace('#', at + 1)));
    this.#remove.disabled = this.#boxes.length === 0;
    this.#status.textContent = this.#texts.count.replace('#', this.#boxes.length);
    this.dispatchEvent(new CustomEvent('oko-boxes', { detail: this.#boxes.map((box) => [box.x, box.y, box.w, box.h]) }));
  }
}

customElements.define('oko-redact', Redact);
