// Keeps the page of a round, so that it opens without a connection. What is asked of the portal always goes there first; a
// page is kept for less than a day, and none when the round is over.

const CACHE = 'oko-rondes';
const KEPT_MS = 18 * 60 * 60 * 1000;
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
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) {
      await cache.put(request, response.clone());
    }
    return response;
  } catch (noConnection) {
    const kept = await cache.match(request);
    const date = Date.parse(kept?.headers.get('Date') ?? '');
    if (kept && !(Date.now() - date > KEPT_MS)) {
      return kept;
    }
    await caches.delete(CACHE);
    throw noConnection;
  }
}
