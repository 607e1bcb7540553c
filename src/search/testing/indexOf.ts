/** A small index in memory, and what was fetched of it. */
import { buildIndex, type IndexFiles } from '../embedded/buildIndex.ts';
import { createEmbeddedClient } from '../embedded/embeddedClient.ts';
import type { PageRecord } from '../pageRecord.ts';
import { indexName, type SearchClient, type SearchParams, type SearchResult } from '../searchClient.ts';
import type { SearchedFamily } from '../wordFamilies.ts';
import type { Locale } from '#model/locale.ts';

/** A page of the newest edition with one section, and whatever else is told. */
export function record(page: string, language: Locale, title: string, text: string, more: Partial<PageRecord> = {}): PageRecord {
  const sections = [{ anchor: 'text', heading: '', text }];
  return { page, standing: 'newest', type: 'page', language, url: `/${page}/`, title, description: '', sections, facets: {}, ...more };
}

export function filesOf(records: readonly PageRecord[], locale: Locale = 'hr', families: readonly SearchedFamily[] = []): IndexFiles {
  // Every build a folder of its own, told by the number of files: enough to tell builds of a test apart.
  return buildIndex({ records, families, locale, hash: (texts) => `b${texts.length}` });
}

export function clientOf(files: IndexFiles): SearchClient {
  return createEmbeddedClient({ load: (_, file) => Promise.resolve(files.get(file)) });
}

/** The answer to one query. */
export async function answerOf(
  client: SearchClient,
  query: string,
  params: Partial<SearchParams> = {},
  locale: Locale = 'hr',
): Promise<SearchResult> {
  const { results } = await client.search([{ indexName: indexName(locale), params: { query, ...params } }]);
  const [result] = results;
  if (result === undefined) throw new Error('no answer');
  return result;
}
