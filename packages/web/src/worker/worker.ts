import { answering } from './answering.ts';

declare const self: ServiceWorkerGlobalScope;
// Both are written into the built file by vite.config.ts.
declare const SHELL_PARTS: readonly string[];
declare const SHELL_VERSION: string;

const SHELVES = 'micromoment shell ';
const SHELF = `${SHELVES}${SHELL_VERSION}`;
const parts = new Set(SHELL_PARTS);

/** All parts or none: until the last of them is there, the version before goes on with what it has. */
self.addEventListener('install', (event) => {
  // A hashed part never changes, so the copy that the page has just loaded will do.
  const asks = SHELL_PARTS.map((part) => new Request(part, { cache: part.startsWith('/assets/') ? 'default' : 'reload' }));
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.addAll(asks)));
});

self.addEventListener('activate', (event) => event.waitUntil(clearOlder().then(() => self.clients.claim())));

/** A page asks for this when nobody is writing in any tab. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  switch (answering(request, parts, self.location.origin)) {
    case 'page':
      return event.respondWith(kept('/', request));
    case 'part':
      return event.respondWith(kept(new URL(request.url).pathname, request));
    case 'network':
      return undefined;
  }
});

async function kept(part: string, request: Request): Promise<Response> {
  const shelf = await caches.open(SHELF);
  return (await shelf.match(part)) ?? fetch(request);
}

async function clearOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(SHELVES) && name !== SHELF);
  await Promise.all(older.map((name) => caches.delete(name)));
}
