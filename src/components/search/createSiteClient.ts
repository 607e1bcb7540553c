import type { SearchClient } from '#search/searchClient.ts';
import { indexLoader } from './indexLoader.ts';
import { lineClient, type SearchWorker } from './lineClient.ts';
import { createWorkerClient } from './workerClient.ts';
import type { Bases } from './workerProtocol.ts';

/** The engine of this site. Which one it is, is decided here and nowhere else. */
export async function createSiteClient(bases: Bases): Promise<SearchClient> {
  return createWorkerClient({
    inWorker: () => lineClient(openWorker(), bases),
    inPage: async () => {
      const { createEmbeddedClient } = await import('#search/embedded/embeddedClient.ts');
      return createEmbeddedClient({ load: indexLoader(bases) });
    },
  });
}

function openWorker(): SearchWorker {
  // The bundler knows this form, and makes a file of its own from the worker.
  return new Worker(new URL('./searchWorker.ts', import.meta.url));
}
