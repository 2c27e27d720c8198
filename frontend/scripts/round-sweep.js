// Nothing of a round stays in a phone longer than it can be gone on with; looked after on every page of the portal.

import * as photos from './round-photo-store.js';

export const KEY = 'oko-ronde-';
const KEPT_MS = 18 * 60 * 60 * 1000;

function begun(key) {
  try {
    return JSON.parse(localStorage.getItem(key)).begun;
  } catch {
    return undefined;
  }
}

export async function sweep() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(KEY) && !(Date.now() - begun(key) < KEPT_MS))
    .forEach((key) => localStorage.removeItem(key));
  if (await photos.exist()) {
    await photos.dropOlderThan(KEPT_MS);
  }
}

sweep().catch(() => {});
