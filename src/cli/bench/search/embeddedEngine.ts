/** The hub's own engine, with the lexicon and the glossary of this hub. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadContent } from '#content/loadContent.ts';
import { isLocale, type Locale } from '#model/locale.ts';
import { buildIndex } from '#search/embedded/buildIndex.ts';
import type { createEmbeddedClient } from '#search/embedded/embeddedClient.ts';
import { indexName, type SearchClient } from '#search/searchClient.ts';
import { wordFamilies } from '#search/wordFamilies.ts';
import { toRecord } from './benchPage.ts';
import { ENGINE_FILE } from './bundle.ts';
import type { Engine, EngineContext, ReadFile, Searcher } from './engine.ts';

export function embeddedEngine({ siteDir, code }: EngineContext): Engine {
  return {
    builder: () => {
      const { lexicon, glossary } = loadContent(siteDir).content;
      const families = wordFamilies(lexicon, glossary.concepts.values());
      return Promise.resolve((pages, language) => {
        const files = buildIndex({ records: pages.map(toRecord), families, locale: localeOf(language), hash });
        return Promise.resolve(new Map([...files].map(([file, text]) => [file, Buffer.from(text)])));
      });
    },
    prepare: async () => {
      // Not the sources: what runs them here adds to every function, which would be held against them.
      const engine = (await import(pathToFileURL(path.join(code, ENGINE_FILE)).href)) as {
        createEmbeddedClient: typeof createEmbeddedClient;
      };
      return (read, language) => Promise.resolve(open(engine.createEmbeddedClient({ load: loader(read) }), localeOf(language)));
    },
  };
}

function hash(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 10);
}

function localeOf(language: string): Locale {
  if (!isLocale(language)) throw new Error(`${language} is no locale of the hub`);
  return language;
}

function open(client: SearchClient, locale: Locale): Searcher {
  return {
    search: async ({ query, titlesOnly, hits }) => {
      const { results } = await client.search([{ indexName: indexName(locale), params: { query, titlesOnly, hitsPerPage: hits } }]);
      return (results[0]?.hits ?? []).map(({ page }) => page);
    },
  };
}

function loader(read: ReadFile): (index: string, file: string) => Promise<string | undefined> {
  return (_, file) => {
    const bytes = read(file);
    return Promise.resolve(bytes && new TextDecoder().decode(bytes));
  };
}
