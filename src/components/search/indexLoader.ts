/** Fetches files of indexes, and keeps what was fetched for when there is no connection. */
import { MANIFEST, SEARCH_FOLDER } from '#search/embedded/manifest.ts';
import type { Bases } from './workerProtocol.ts';

/** Text of a file; undefined where there is none. Rejects when it can neither be fetched nor was kept. */
export function indexLoader(bases: Bases): (indexName: string, file: string) => Promise<string | undefined> {
  return async (indexName, file) => {
    const address = `${bases[indexName] ?? '/'}${SEARCH_FOLDER}/${file}`;
    const kept = await openStore(indexName);
    const before = await (await kept?.match(address))?.text();
    if (before !== undefined && file !== MANIFEST) return before;
    try {
      const response = await fetch(address);
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const text = await response.text();
      await keep(indexName, address, text, before);
      return text;
    } catch (error) {
      if (before === undefined) throw error;
      return before;
    }
  };
}

/** Each index has a store of its own, so that an older build of it can be thrown away whole. */
function storeName(indexName: string): string {
  return `search-${indexName}`;
}

async function openStore(indexName: string): Promise<Cache | undefined> {
  try {
    return await caches.open(storeName(indexName));
  } catch {
    // No storage here: a private window, or an address without https.
    return undefined;
  }
}

async function keep(indexName: string, address: string, text: string, before: string | undefined): Promise<void> {
  try {
    // Another manifest: what the old one names is of no use any more.
    if (before !== undefined && before !== text) await caches.delete(storeName(indexName));
    const store = await caches.open(storeName(indexName));
    await store.put(address, new Response(text));
  } catch {
    // Storage is full or forbidden: the next visit fetches again.
  }
}
