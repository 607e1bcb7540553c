import { SearchError } from '#search/searchError.ts';

/** What Algolia's client rejects with, as search knows it. What is no answer of Algolia's is a mistake of ours and is thrown on. */
export function algoliaFailure(error: unknown): SearchError {
  if (!(error instanceof Error)) throw error;
  const options = { cause: error };
  if (error.name === 'RetryError')
    return new SearchError('unreachable', 'Algolia cannot be reached: none of its hosts has answered in time', options);
  if (error.name === 'DeserializationError') return new SearchError('damaged', 'what Algolia answered is cut off or no JSON', options);
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  if (status === undefined) throw error;
  const said = `Algolia answered ${status}, ${JSON.stringify(error.message)}`;
  if (status === 404) return new SearchError('damaged', `${said}: run \`npm run hub -- index algolia\``, options);
  if (/quota|plan\b/i.test(error.message) || status === 402)
    return new SearchError('refused', `${said}: the plan’s quota is used up`, options);
  if (status === 429) return new SearchError('refused', `${said}: too much was asked in a short time`, options);
  if (status === 401 || status === 403) {
    return new SearchError(
      'refused',
      `${said}: HUB_ALGOLIA_APP_ID and HUB_ALGOLIA_SEARCH_KEY do not belong together, or the key may not search`,
      options,
    );
  }
  return new SearchError('damaged', `${said}: index and site are of different versions`, options);
}
