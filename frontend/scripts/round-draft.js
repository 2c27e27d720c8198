// What somebody is typing at a place. It stays when something else is drawn anew, and when the page is opened anew: a small phone
// needs all of its memory for the camera.

const KEY = 'oko-ronde-concept';

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

let draft = read();

/** @returns the place that was being typed at; undefined when there is none */
export const typedAt = () => draft.stop;

/** What was typed at a place, or what is there to begin with. */
export function typed(stop, first) {
  if (draft.stop !== stop) {
    draft = { stop, ...first };
  }
  return draft;
}

export function type(changes) {
  Object.assign(draft, changes);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // It stays as long as the page does.
  }
}

export function forget() {
  draft = {};
  sessionStorage.removeItem(KEY);
}
