/** The engines an evaluation can be run on. */
import { createHash } from 'node:crypto';
import { loadContent } from '#content/loadContent.ts';
import type { Locale } from '#model/locale.ts';
import { buildIndex } from '#search/embedded/buildIndex.ts';
import { createEmbeddedClient } from '#search/embedded/embeddedClient.ts';
import { evaluationRecord, type EvaluationDocument } from '#search/evaluation/evaluationSet.ts';
import type { SearchClient } from '#search/searchClient.ts';
import { wordFamilies, type SearchedFamily } from '#search/wordFamilies.ts';
import { openAlgoliaLocal } from '#cli/algoliaLocal/openAlgoliaLocal.ts';
import { startAlgoliaLocal } from '#cli/algoliaLocal/startAlgoliaLocal.ts';

export const ENGINES = ['embedded', 'algolia-local'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface Engine {
  /** The client for readers of one locale; every index holds the whole corpus, as every locale of the hub shows every page. */
  readonly clientFor: (locale: Locale) => Promise<SearchClient>;
  readonly close: () => Promise<void>;
}

/** The lexicon and the glossary are those of this hub. */
export function openEngine(engine: EngineName, siteDir: string, documents: readonly EvaluationDocument[]): Engine {
  const { lexicon, glossary } = loadContent(siteDir).content;
  const open = engine === 'embedded' ? embedded : algoliaLocal;
  return open(documents, wordFamilies(lexicon, glossary.concepts.values()));
}

/** Algolia’s client over HTTP, against a server on this machine. */
function algoliaLocal(documents: readonly EvaluationDocument[], families: readonly SearchedFamily[]): Engine {
  const records = documents.map(evaluationRecord);
  const starting = startAlgoliaLocal();
  const clients = new Map<Locale, Promise<SearchClient>>();
  const open = async (locale: Locale): Promise<SearchClient> => openAlgoliaLocal(await starting, new Map([[locale, records]]), families);
  return {
    clientFor: (locale) => {
      const client = clients.get(locale) ?? open(locale);
      clients.set(locale, client);
      return client;
    },
    close: async () => (await starting).close(),
  };
}

function embedded(documents: readonly EvaluationDocument[], families: readonly SearchedFamily[]): Engine {
  const records = documents.map(evaluationRecord);
  const clients = new Map<Locale, SearchClient>();
  const open = (locale: Locale): SearchClient => {
    const files = buildIndex({ records, families, locale, hash: (texts) => createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 10) });
    return createEmbeddedClient({ load: (_, file) => Promise.resolve(files.get(file)) });
  };
  return {
    clientFor: (locale) => {
      const client = clients.get(locale) ?? open(locale);
      clients.set(locale, client);
      return Promise.resolve(client);
    },
    close: () => Promise.resolve(),
  };
}
