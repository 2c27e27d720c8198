// The photos of rounds, kept in the phone until the portal has them.

const NAME = 'oko-rondes';
const STORE = 'photos';

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

const dropWhere = (isToGo) =>
  within('readwrite', async (store) => {
    const [keys, all] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    keys.filter((_, i) => isToGo(all[i])).forEach((key) => store.delete(key));
  });

/** Whether there may be any, without making room for them. */
export const exist = async () => !indexedDB.databases || (await indexedDB.databases()).some(({ name }) => name === NAME);

/** Rejects when the phone keeps nothing. */
export const keep = (id, round, photo) => within('readwrite', (store) => done(store.put({ round, photo, at: Date.now() }, id)));

/** @returns the photo; undefined when there is none. Rejects when that cannot be told now. */
export const find = async (id) => (await within('readonly', (store) => done(store.get(id))))?.photo;

export const drop = (id) => within('readwrite', (store) => done(store.delete(id)));

export const dropOf = (round) => dropWhere((each) => each.round === round);

export const dropOlderThan = (ms) => dropWhere((each) => Date.now() - each.at > ms);
