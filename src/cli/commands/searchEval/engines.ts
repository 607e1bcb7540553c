/** The engines an evaluation can be run on. */
import { createHash } from 'node:crypto';
import type { Locale } from '#model/locale.ts';
import { buildIndex } from '#search/embedded/buildIndex.ts';
import { createEmbeddedClient } from '#search/embedded/embeddedClient.ts';
import { evaluationRecord, type EvaluationDocument } from '#search/evaluation/evaluationSet.ts';
import type { SearchClient } from '#search/searchClient.ts';
import type { SearchFamily } from '#search/wordFamily.ts';

export const ENGINES = ['embedded', 'algolia-local'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface Engine {
  /** The client for readers of one locale; every index holds the whole corpus, as every locale of the hub shows every page. */
  readonly clientFor: (locale: Locale) => Promise<SearchClient>;
  readonly close: () => Promise<void>;
}

export function openEngine(_engine: EngineName, _siteDir: string, documents: readonly EvaluationDocument[]): Engine {
  return embedded(documents, []);
}

function embedded(documents: readonly EvaluationDocument[], families: readonly SearchFamily[]): Engine {
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
