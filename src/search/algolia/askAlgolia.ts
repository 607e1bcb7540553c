/** The way to Algolia and back: its own small client, and answers checked for being ours. */
import { liteClient } from 'algoliasearch/lite';
import { SearchError } from '#search/searchError.ts';
import { algoliaFailure } from './algoliaFailure.ts';
import type { AlgoliaResponse } from './algoliaHits.ts';
import { hostsOf } from './hosts.ts';

/** Sends queries and gives the answers in their order. */
export type Ask = (queries: readonly AlgoliaQuery[]) => Promise<readonly AlgoliaResponse[]>;
export type AlgoliaQuery = Readonly<Record<string, unknown>> & { readonly indexName: string };

/** @param host an origin asked instead of Algolia's own hosts */
export function askWith(appId: string, searchKey: string, host: string | undefined): Ask {
  const client = liteClient(appId, searchKey, host === undefined ? {} : { hosts: hostsOf(host) });
  return async (queries) => {
    if (queries.length === 0) return [];
    const { results } = await client
      .search<Readonly<Record<string, unknown>>>({ requests: queries.map((query) => ({ ...query })) })
      .catch((error: unknown) => {
        throw algoliaFailure(error);
      });
    return results.map(readResponse);
  };
}

/** Records are written by `hub index algolia`; one of another version would lack what is shown. */
function readResponse(result: object): AlgoliaResponse {
  const response = result as AlgoliaResponse;
  const isWhole =
    Array.isArray(response.hits) && response.hits.every(({ title, text }) => [title, text].every((part) => typeof part === 'string'));
  if (isWhole) return response;
  throw new SearchError('damaged', 'the index at Algolia is not the one this site expects: run `npm run hub -- index algolia`');
}
