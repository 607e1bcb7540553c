/**
 * Keeps what was read, and what search has shown, for when there is no connection. Registered when a reader first searches.
 * A page comes from the network when there is one: nobody is held to an old text.
 */
import { keptAs, strategyOf } from './strategy.ts';
import type { KeepMessage } from './keepMessage.ts';

declare const self: ServiceWorkerGlobalScope;

const PAGES = 'hub-pages';
const FILES = 'hub-files';
/** Oldest first, what is more is dropped: some 2 MB of pages, and the scripts and styles of several builds. */
const MOST: Readonly<Record<string, number>> = { [PAGES]: 250, [FILES]: 250 };
/** A line that has not answered by then is as good as none, where there is something to show instead. */
const PATIENCE = 4000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data as KeepMessage)));
self.addEventListener('fetch', (event) => {
  const strategy = strategyOf(event.request, self.location.origin);
  if (strategy === 'page') event.respondWith(page(event.request));
  if (strategy === 'immutable') event.respondWith(immutable(event.request));
});

async function page(request: Request): Promise<Response> {
  const kept = await found(PAGES, keptAs(request.url));
  const fresh = fetch(request).then(async (response) => {
    await put(PAGES, keptAs(request.url), response.clone());
    return response;
  });
  if (kept === undefined) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([fresh.catch(() => kept), late]);
}

async function immutable(request: Request): Promise<Response> {
  const kept = await found(FILES, request.url);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  await put(FILES, request.url, response.clone());
  return response;
}

/** Fetches what is not kept yet. What cannot be had now may be had another time. */
async function keep({ pages, files }: KeepMessage): Promise<void> {
  const fetched = [...pages.map((url) => [PAGES, keptAs(url)] as const), ...files.map((url) => [FILES, url] as const)].map(
    async ([cache, url]) => {
      if ((await found(cache, url)) === undefined) await put(cache, url, await fetch(url));
    },
  );
  await Promise.allSettled(fetched);
}

/** Storage may be full, or forbidden: then nothing is kept, and everything else goes on. */
async function found(name: string, url: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(name)).match(url);
  } catch {
    return undefined;
  }
}

async function put(name: string, url: string, response: Response): Promise<void> {
  // A response that was redirected may not answer a navigation; an error is nothing to keep.
  if (!response.ok || response.redirected || response.type !== 'basic') return;
  try {
    const cache = await caches.open(name);
    await cache.put(url, response);
    const urls = await cache.keys();
    await Promise.all(urls.slice(0, Math.max(0, urls.length - (MOST[name] ?? 0))).map((each) => cache.delete(each)));
  } catch {
    // Full or forbidden.
  }
}
