// Keeps the page of a round, so that it opens without a connection. What is asked of the portal always goes there first; a
// page is kept for less than a day, and none when the round is over.

const CACHE = 'oko-rondes';
const KEPT_MS = 18 * 60 * 60 * 1000;
const PATIENCE_MS = 4000;
const PAGE = /\/toezicht\/rondes\/[0-9a-f-]{36}$/;
const PART = /\/assets\/(scripts\/(round|redact)|styles\/(round|redact)|mark)/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'forget') {
    event.waitUntil(caches.delete(CACHE));
  } else if (event.data.keep) {
    event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(event.data.keep.filter(isOurs))));
  }
});

function isOurs(address) {
  const { origin, pathname } = new URL(address);
  return origin === self.location.origin && (PAGE.test(pathname) || PART.test(pathname));
}

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && isOurs(event.request.url)) {
    event.respondWith(fromPortal(event.request));
  }
});

async function fromPortal(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  const isOld = kept && Date.now() - Date.parse(kept.headers.get('Date') ?? '') > KEPT_MS;
  if (isOld) {
    await caches.delete(CACHE);
  }
  const asked = fetch(request).then(async (response) => {
    if (response.ok && !response.redirected) {
      await cache.put(request, response.clone());
    }
    return response;
  });
  // One bar of signal is as good as none.
  return kept && !isOld ? Promise.race([asked.catch(() => kept), later(kept)]) : asked;
}

const later = (kept) => new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
