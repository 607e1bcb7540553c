/** The engines an evaluation can be run on. */
import { createHash } from 'node:crypto';
import { hubConfig } from '#hub-config';
import { loadContent } from '#content/loadContent.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import { buildIndex, type IndexFiles } from '#search/embedded/buildIndex.ts';
import { createEmbeddedClient } from '#search/embedded/embeddedClient.ts';
import { evaluationRecord, type EvaluationDocument } from '#search/evaluation/evaluationSet.ts';
import type { PageRecord } from '#search/pageRecord.ts';
import { findWith, type Find } from '#search/evaluation/measure.ts';
import { indexName, type SearchClient } from '#search/searchClient.ts';
import { wordFamilies, type SearchedFamily } from '#search/wordFamilies.ts';
import { openAlgoliaLocal } from '#cli/algoliaLocal/openAlgoliaLocal.ts';
import { startAlgoliaLocal } from '#cli/algoliaLocal/startAlgoliaLocal.ts';

export const ENGINES = ['embedded', 'algolia-local'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface Engine {
  readonly find: Find;
  readonly close: () => Promise<void>;
}

/** The lexicon and the glossary are those of this hub. */
export function openEngine(engine: EngineName, siteDir: string, documents: readonly EvaluationDocument[]): Engine {
  const { lexicon, glossary } = loadContent(siteDir).content;
  const families = wordFamilies(lexicon, glossary.concepts.values());
  const locales = LOCALES.filter((locale) => documents.some((document) => document.locale === locale));
  const { client, close } = engine === 'embedded' ? embedded(documents, families) : algoliaLocal(documents, families);
  return { find: findWith(client, locales, nearestFirst), close };
}

/** The reader's own, then those the hub falls back to, then the rest. */
function nearestFirst(locale: Locale): readonly Locale[] {
  return [...new Set([locale, ...hubConfig.fallbackChains[locale], ...LOCALES])];
}

interface OpenedClient {
  readonly client: SearchClient;
  readonly close: () => Promise<void>;
}

/** Algolia’s client over HTTP, against a server on this machine. */
function algoliaLocal(documents: readonly EvaluationDocument[], families: readonly SearchedFamily[]): OpenedClient {
  const starting = startAlgoliaLocal();
  const pages = new Map(LOCALES.map((locale) => [locale, recordsOf(documents, locale)]));
  const opening = starting.then((server) => openAlgoliaLocal(server, pages, families));
  return {
    client: { search: async (requests) => (await opening).search(requests) },
    close: async () => (await starting).close(),
  };
}

function recordsOf(documents: readonly EvaluationDocument[], locale: Locale): readonly PageRecord[] {
  return documents.filter((document) => document.locale === locale).map(evaluationRecord);
}

function embedded(documents: readonly EvaluationDocument[], families: readonly SearchedFamily[]): OpenedClient {
  const indexes = new Map<string, IndexFiles>();
  const open = (locale: Locale): IndexFiles => {
    return buildIndex({
      records: recordsOf(documents, locale),
      families,
      locale,
      hash: (texts) => createHash('sha256').update(texts.join('\0')).digest('hex'),
    });
  };
  for (const locale of LOCALES) indexes.set(indexName(locale), open(locale));
  const client = createEmbeddedClient({ load: (name, file) => Promise.resolve(indexes.get(name)?.get(file)) });
  return { client, close: () => Promise.resolve() };
}
