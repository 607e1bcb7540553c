import type { Bases } from './workerProtocol.ts';

/** Fetches a file of an index as text; undefined where there is none. Rejects when it cannot be fetched. */
export function indexLoader(bases: Bases): (indexName: string, file: string) => Promise<string | undefined> {
  return async (indexName, file) => {
    const address = `${bases[indexName] ?? '/'}search-data/${file}`;
    const response = await fetch(address);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.text();
  };
}
