import { indexName, type SearchClient } from '#search/searchClient.ts';
import { indexLoader } from './indexLoader.ts';
import { lineClient, type SearchWorker } from './lineClient.ts';
import { createWorkerClient } from './workerClient.ts';
import type { Bases } from './workerProtocol.ts';

/** What the build puts into the pages where the hub searches at Algolia: `customFields.algolia`. */
export interface AlgoliaKeys {
  readonly appId: string;
  readonly searchKey: string;
  readonly host?: string;
}

/** The engine of this site. Which one it is, is decided here and nowhere else. */
export async function createSiteClient(bases: Bases, algolia: AlgoliaKeys | undefined): Promise<SearchClient> {
  return algolia === undefined ? embedded(bases) : atAlgolia(bases, algolia);
}

/** The lexicon, to mark its words, is read from the site's own index, which is there in any case. */
async function atAlgolia(bases: Bases, keys: AlgoliaKeys): Promise<SearchClient> {
  const [{ createAlgoliaClient }, { loadLexicon }] = await Promise.all([
    import('#search/algolia/algoliaClient.ts'),
    import(/* webpackChunkName: "search-lexicon" */ '#search/embedded/loadLexicon.ts'),
  ]);
  const load = indexLoader(bases);
  return createAlgoliaClient({ ...keys, neighbours: (locale) => loadLexicon((file) => load(indexName(locale), file)) });
}

function embedded(bases: Bases): SearchClient {
  return createWorkerClient({
    inWorker: () => lineClient(openWorker(), bases),
    inPage: async () => {
      const { createEmbeddedClient } = await import(/* webpackChunkName: "search-engine" */ '#search/embedded/embeddedClient.ts');
      return createEmbeddedClient({ load: indexLoader(bases) });
    },
  });
}

function openWorker(): SearchWorker {
  // The bundler knows this form, and makes a file of its own from the worker.
  return new Worker(/* webpackChunkName: "search-worker" */ new URL('./searchWorker.ts', import.meta.url));
}
