/** The engines an evaluation can be run on. */
import { createHash } from 'node:crypto';
import { hubConfig } from '#hub-config';
import { loadContent } from '#content/loadContent.ts';
import { LOCALES, type Locale } from '#model/locale.ts';
import { buildIndex, type IndexFiles } from '#search/embedded/buildIndex.ts';
import { createEmbeddedClient } from '#search/embedded/embeddedClient.ts';
import { evaluationRecord, type EvaluationDocument } from '#search/evaluation/evaluationSet.ts';
import { findWith, type Find } from '#search/evaluation/measure.ts';
import { indexName, type SearchClient } from '#search/searchClient.ts';
import { wordFamilies, type SearchedFamily } from '#search/wordFamilies.ts';

export const ENGINES = ['embedded', 'algolia-local'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface Engine {
  readonly find: Find;
  readonly close: () => Promise<void>;
}

/** The lexicon and the glossary are those of this hub. */
export function openEngine(_engine: EngineName, siteDir: string, documents: readonly EvaluationDocument[]): Engine {
  const { lexicon, glossary } = loadContent(siteDir).content;
  const families = wordFamilies(lexicon, glossary.concepts.values());
  const locales = LOCALES.filter((locale) => documents.some((document) => document.locale === locale));
  const client = embedded(documents, families);
  return { find: findWith(client, locales, nearestFirst), close: () => Promise.resolve() };
}

/** The reader's own, then those the hub falls back to, then the rest. */
function nearestFirst(locale: Locale): readonly Locale[] {
  return [...new Set([locale, ...hubConfig.fallbackChains[locale], ...LOCALES])];
}

function embedded(documents: readonly EvaluationDocument[], families: readonly SearchedFamily[]): SearchClient {
  const indexes = new Map<string, IndexFiles>();
  const open = (locale: Locale): IndexFiles => {
    const records = documents.filter((document) => document.locale === locale).map(evaluationRecord);
    return buildIndex({ records, families, locale, hash: (texts) => createHash('sha256').update(texts.join('\0')).digest('hex') });
  };
  for (const locale of LOCALES) indexes.set(indexName(locale), open(locale));
  return createEmbeddedClient({ load: (name, file) => Promise.resolve(indexes.get(name)?.get(file)) });
}
