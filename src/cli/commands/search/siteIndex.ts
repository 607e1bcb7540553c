/** The index of the built site, read from disk by the engine that browsers run. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { publishedDir } from '#cli/site/places.ts';
import { UserError } from '#content/userError.ts';
import type { Locale } from '#model/locale.ts';
import { createEmbeddedClient } from '#search/embedded/embeddedClient.ts';
import { MANIFEST, readManifest, SEARCH_FOLDER } from '#search/embedded/manifest.ts';
import { readQuery, type QueryWord } from '#search/query/readQuery.ts';
import { indexName, type SearchParams, type SearchResult } from '#search/searchClient.ts';

export interface Asked {
  readonly result: SearchResult;
  /** How the query was read. */
  readonly words: readonly QueryWord[];
}

/** Throws a `UserError` when the locale has not been built. */
export async function askIndex(siteDir: string, locale: Locale, params: SearchParams): Promise<Asked> {
  const folder = path.join(publishedDir(siteDir, locale), SEARCH_FOLDER);
  if (!existsSync(path.join(folder, MANIFEST))) {
    throw new UserError(
      `There is no search index of ${locale} in build/. Fix: build the site once with \`npm run up\`, then search again.`,
    );
  }
  const load = async (file: string): Promise<string | undefined> => {
    const absolute = path.join(folder, file);
    return existsSync(absolute) ? readFile(absolute, 'utf8') : undefined;
  };
  const client = createEmbeddedClient({ load: (_, file) => load(file) });
  const { results } = await client.search([{ indexName: indexName(locale), params }]);
  const [result] = results;
  if (result === undefined) throw new Error('the engine answered nothing');
  const { languages } = readManifest((await load(MANIFEST)) ?? '');
  return { result, words: readQuery(params.query, { locale, languages }) };
}
