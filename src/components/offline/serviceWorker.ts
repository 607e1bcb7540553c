/**
 * Keeps what was read, and what search has shown, for when there is no connection. Registered when a reader first searches.
 * A page comes from the network when there is one: nobody is held to an old text.
 */
import { keptAs, listsFor, sizesOf, strategyOf } from './strategy.ts';
import type { KeepMessage, KeptMessage } from './keepMessage.ts';

declare const self: ServiceWorkerGlobalScope;

const PAGES = 'hub-pages';
const FILES = 'hub-files';
const DATA = 'hub-data';
/** Oldest first, what is more is dropped: some 2 MB of pages, the scripts and styles of several builds, modules in two languages. */
const MOST: Readonly<Record<string, number>> = { [PAGES]: 250, [FILES]: 250, [DATA]: 120 };
/** A line that has not answered by then is as good as none, where there is something to show instead. */
const PATIENCE = 4000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(answer(event)));
self.addEventListener('fetch', (event) => {
  const strategy = strategyOf(event.request, self.location.origin);
  if (strategy === 'page') event.respondWith(page(event.request));
  if (strategy === 'data') event.respondWith(fresh(DATA, event.request));
  if (strategy === 'kept') event.respondWith(fresh(undefined, event.request));
  if (strategy === 'immutable') event.respondWith(immutable(event.request));
});

async function answer({ data, ports }: ExtendableMessageEvent): Promise<void> {
  const kept = await keep(data as KeepMessage);
  ports[0]?.postMessage({ kept } satisfies KeptMessage);
}

/** Without a connection, a page that is not kept leads to the list of those that are. */
async function page(request: Request): Promise<Response> {
  try {
    return await fresh(PAGES, request);
  } catch (error) {
    for (const list of listsFor(request.url, self.location.origin)) {
      if ((await found(undefined, keptAs(list))) !== undefined) return Response.redirect(list);
    }
    throw error;
  }
}

/** @param cache where it is kept in passing; what a reader has asked to keep has a cache of its own (`keeper.ts`) */
async function fresh(cache: string | undefined, request: Request): Promise<Response> {
  const kept = await found(cache, keptAs(request.url));
  const asked = fetch(request).then(async (response) => {
    // A server that is being repaired.
    if (response.status >= 500 && kept !== undefined) return kept;
    // Data are kept when somebody asks for it, not because they passed by.
    if (cache === PAGES || (cache === DATA && kept !== undefined)) await put(cache, keptAs(request.url), response.clone());
    return response;
  });
  if (kept === undefined) return asked;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([asked.catch(() => kept), late]);
}

async function immutable(request: Request): Promise<Response> {
  const kept = await found(FILES, request.url);
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(request);
    await put(FILES, request.url, response.clone());
    return response;
  } catch (error) {
    const other = await otherSize(request.url);
    if (other === undefined) throw error;
    return other;
  }
}

/** Without a line: the size of an image that is kept, whichever the browser asks for. */
async function otherSize(url: string): Promise<Response | undefined> {
  const start = sizesOf(url);
  if (start === undefined) return undefined;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const kept = (await cache.keys()).find((request) => request.url.startsWith(start));
    if (kept !== undefined) return cache.match(kept);
  }
  return undefined;
}

/** Fetches what is not kept yet, and data in any case. What cannot be had now may be had another time. False when something is missing. */
async function keep({ pages, files, data = [] }: KeepMessage): Promise<boolean> {
  const wanted = [...pages.map((url) => [PAGES, keptAs(url)] as const), ...files.map((url) => [FILES, url] as const)];
  const fetched = [
    ...wanted.map(async ([cache, url]) => (await found(cache, url)) !== undefined || put(cache, url, await fetch(url))),
    // Without a connection, what is there is enough.
    ...data.map((url) =>
      fetch(url).then(
        (response) => put(DATA, url, response),
        async () => (await found(DATA, url)) !== undefined,
      ),
    ),
  ];
  const results = await Promise.allSettled(fetched);
  return results.every((result) => result.status === 'fulfilled' && result.value);
}

/** Storage may be full, or forbidden: then nothing is kept, and everything else goes on. What was read last goes before what was kept on purpose. */
async function found(name: string | undefined, url: string): Promise<Response | undefined> {
  try {
    const recent = name === undefined ? undefined : await (await caches.open(name)).match(url);
    return recent ?? (await caches.match(url));
  } catch {
    return undefined;
  }
}

async function put(name: string, url: string, response: Response): Promise<boolean> {
  // A response that was redirected may not answer a navigation; an error is nothing to keep.
  if (!response.ok || response.redirected || response.type !== 'basic') return false;
  try {
    const cache = await caches.open(name);
    await cache.put(url, response);
    const urls = await cache.keys();
    await Promise.all(urls.slice(0, Math.max(0, urls.length - (MOST[name] ?? 0))).map((each) => cache.delete(each)));
    return true;
  } catch {
    // Full or forbidden.
    return false;
  }
}
