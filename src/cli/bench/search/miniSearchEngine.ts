/** Plain MiniSearch: one file of JSON with titles and addresses stored, no language analysis. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toText, urlOf } from './benchPage.ts';
import type { Engine, EngineContext } from './engine.ts';

/** As far as it is used here; https://lucaong.github.io/minisearch/classes/MiniSearch.MiniSearch.html */
interface MiniSearch {
  readonly addAll: (documents: readonly object[]) => void;
  readonly search: (query: string) => readonly { readonly id: string }[];
}
interface MiniSearchClass {
  new (options: object): MiniSearch;
  readonly loadJSON: (json: string, options: object) => MiniSearch;
}

/** `plain` is the library's own default; the others are what its guide suggests for what people type. */
const WAYS = {
  plain: {},
  prefix: { prefix: true },
  fuzzy: { prefix: true, fuzzy: 0.2 },
} as const;
export type MiniSearchWay = keyof typeof WAYS;

/** From the folder of the peers. */
export const MINISEARCH_LIBRARY = 'node_modules/minisearch/dist/es/index.js';
const INDEX = 'index.json';

export function miniSearchEngine({ peers }: EngineContext, way: MiniSearchWay): Engine {
  const library = pathToFileURL(path.join(peers, MINISEARCH_LIBRARY)).href;
  const load = async (): Promise<MiniSearchClass> => ((await import(library)) as { default: MiniSearchClass }).default;
  const options = {
    fields: ['title', 'text'],
    storeFields: ['title', 'url'],
    searchOptions: { boost: { title: 2 }, ...WAYS[way] },
  };
  return {
    builder: async () => {
      const Index = await load();
      return (pages) => {
        const index = new Index(options);
        index.addAll(pages.map((page) => ({ id: page.id, url: urlOf(page), title: page.title, text: toText(page) })));
        return Promise.resolve(new Map([[INDEX, Buffer.from(JSON.stringify(index))]]));
      };
    },
    prepare: async () => {
      const Index = await load();
      return (read) => {
        const index = Index.loadJSON(new TextDecoder().decode(read(INDEX)), options);
        return Promise.resolve({
          search: ({ query, hits }) =>
            Promise.resolve(
              index
                .search(query)
                .slice(0, hits)
                .map(({ id }) => id),
            ),
        });
      };
    },
  };
}
