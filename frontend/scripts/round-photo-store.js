// The photos of a round, kept in the phone until the portal has them; none longer than a round can be.

const NAME = 'oko-rondes';
const STORE = 'photos';
const KEPT_MS = 18 * 60 * 60 * 1000;

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function opened() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return done(request);
}

async function within(mode, action) {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await action(transaction.objectStore(STORE));
    await ended;
    return result;
  } finally {
    database.close();
  }
}

/** Rejects when the phone keeps nothing. */
export const keep = (tick, round, photo) => within('readwrite', (store) => done(store.put({ round, photo, at: Date.now() }, tick)));

export const find = async (tick) => (await within('readonly', (store) => done(store.get(tick))))?.photo;

export const drop = (tick) => within('readwrite', (store) => done(store.delete(tick)));

/** Drops those of a round, and those of any round that are too old. */
export const forget = (round) =>
  within('readwrite', async (store) => {
    const [keys, all] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    keys.filter((_, i) => all[i].round === round || Date.now() - all[i].at > KEPT_MS).forEach((key) => store.delete(key));
  });
