/** The site's client for Algolia over HTTP: what it sends, and what it says when it gets no answer. */
import { createAlgoliaClient, type AlgoliaOptions } from '#search/algolia/algoliaClient.ts';
import { indexName, type SearchClient, type SearchParams, type SearchResult } from '#search/searchClient.ts';
import { SearchError } from '#search/searchError.ts';
import { CONTRACT_FAMILIES } from '#search/testing/contractFamilies.ts';
import { contractPages } from '#search/testing/contractPages.ts';
import { connect } from '#cli/algolia/replaceIndex.ts';
import { openAlgoliaLocal } from './openAlgoliaLocal.ts';
import { type AlgoliaLocal, startAlgoliaLocal } from './startAlgoliaLocal.ts';

let server: AlgoliaLocal;
let client: SearchClient;
beforeEach(async () => {
  server = await startAlgoliaLocal();
  client = await openAlgoliaLocal(server, new Map([['hr', contractPages('hr')]]), CONTRACT_FAMILIES);
});
afterEach(() => server.close());

async function search(query: string, params: Omit<SearchParams, 'query'> = {}, by = client): Promise<SearchResult> {
  const { results } = await by.search([{ indexName: indexName('hr'), params: { query, ...params } }]);
  const [result] = results;
  if (result === undefined) throw new Error('no result');
  return result;
}

function clientWith(options: Partial<AlgoliaOptions>): SearchClient {
  return createAlgoliaClient({ appId: server.appId, searchKey: server.searchKey, host: server.host, ...options });
}

/** The queries of each search request since `from`. */
function asked(from: number): readonly (readonly string[])[] {
  const searches = server.requests.slice(from).filter(({ path }) => path.endsWith('/queries'));
  return searches.map(({ body }) => (body as { requests: { query: string }[] }).requests.map(({ query }) => query));
}

test('one request where words are found, two where they are not, none for nothing', async () => {
  const from = server.requests.length;
  await search('zagovaranje');
  expect(asked(from)).toEqual([['zagovr']]);
  await search('zagovarnaje');
  expect(asked(from).map(({ length }) => length)).toEqual([1, 1, 5]);
  await client.search([]);
  expect(asked(from)).toHaveLength(3);
});

test('several searches share their requests', async () => {
  const from = server.requests.length;
  const queries = ['zagovaranje', 'knjiznica', 'suradnja'].map((query) => ({ indexName: indexName('hr'), params: { query } }));
  await client.search(queries);
  expect(asked(from).map(({ length }) => length)).toEqual([3]);
});

test('to narrow down is not to look for something else', async () => {
  await expect(search('zagovaranje', { facetFilters: ['type:report'] })).resolves.toMatchObject({ hits: [], nbHits: 0 });
  await expect(search('zagovarnaje', { facetFilters: ['type:module'] })).resolves.toMatchObject({ nbHits: 1 });
});

test('words of the lexicon are told', async () => {
  await expect(search('saradnja', { facetFilters: ['type:case-study', 'shown:hr'] })).resolves.toMatchObject({
    alsoSearched: ['suradnja'],
  });
  expect(await search('zagovaranje')).not.toHaveProperty('alsoSearched');
});

test('without the lexicon its words are found, though not marked', async () => {
  for (const by of [clientWith({}), clientWith({ neighbours: () => Promise.reject(new Error('offline')) })]) {
    const { hits } = await search('saradnja', {}, by);
    const hit = hits.find(({ page }) => page === 'case-studies/knjiznica-u-kvartu');
    expect(hit?.title).toBe('Suradnja knjižnice i susjedstva');
  }
});

test('a slip is marked where it leads, and told', async () => {
  const { hits } = await search('zagovarnaje', { getRankingInfo: true });
  expect(hits[0]?._highlightResult.title.value).toBe('<mark>Zagovaranje</mark> u kulturnoj politici');
  expect(hits[0]?._rankingInfo?.words).toEqual([{ word: 'zagovarnaje', found: [{ term: 'zagovaranje', as: 'typo' }] }]);
});

test('a long section found in its second part leads to its heading', async () => {
  const text = `${'Uvodna rečenica o svemu pomalo. '.repeat(300)}Skrivena sintagma.`;
  const [page] = contractPages('hr');
  if (page === undefined) throw new Error('no page');
  const pages = new Map([['hr', [{ ...page, sections: [{ anchor: 'dugo', heading: 'Dugo', text }] }]]] as const);
  const opened = await openAlgoliaLocal(server, pages, []);
  const { hits } = await search('sintagma', {}, opened);
  expect(hits.map(({ objectID, url }) => [objectID, url])).toEqual([[`${page.page}#dugo`, `${page.url}#dugo`]]);
  expect(hits[0]?._snippetResult.text.value).toContain('Skrivena <mark>sintagma</mark>.');
});

describe('rejects with words for people', () => {
  async function failureOf(promise: Promise<unknown>): Promise<SearchError> {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error instanceof SearchError) return error;
    throw new Error('no SearchError', { cause: error });
  }

  test('when the keys are wrong', async () => {
    const { reason, message } = await failureOf(search('rad', {}, clientWith({ searchKey: 'wrong' })));
    expect(reason).toBe('refused');
    expect(message).toMatchInlineSnapshot(
      `"Algolia answered 403, "Invalid Application-ID or API key": HUB_ALGOLIA_APP_ID and HUB_ALGOLIA_SEARCH_KEY do not belong together, or the key may not search"`,
    );
  });

  test('when the quota is used up', async () => {
    server.fail({ status: 403, message: 'Search operations quota exceeded. Change plan to get more Operations.', times: 1 });
    const { reason, message } = await failureOf(search('rad'));
    expect(reason).toBe('refused');
    expect(message).toMatchInlineSnapshot(
      `"Algolia answered 403, "Search operations quota exceeded. Change plan to get more Operations.": the plan’s quota is used up"`,
    );
  });

  test('when too much was asked, after it has waited', async () => {
    server.fail({ status: 429, message: 'Too many requests', times: 4 });
    const { reason, message } = await failureOf(search('rad'));
    expect(reason).toBe('refused');
    expect(message).toContain('Algolia answered 429, "Too many requests": too much was asked');
  });

  test('when no host answers, or each with an error of its own', async () => {
    await expect(failureOf(search('rad', {}, clientWith({ host: 'http://127.0.0.1:9' })))).resolves.toMatchObject({
      reason: 'unreachable',
    });
    server.fail({ status: 503, message: 'Service unavailable', times: 1 });
    await expect(failureOf(search('rad'))).resolves.toMatchObject({ reason: 'unreachable' });
  });

  test('when there is no index, or one that another program has written', async () => {
    const missing = await failureOf(client.search([{ indexName: indexName('sq'), params: { query: 'rad' } }]));
    expect(missing).toMatchObject({ reason: 'damaged', message: expect.stringContaining('run `npm run hub -- index algolia`') as string });
    await connect(server).replaceAllObjects({ indexName: 'hub_hr', objects: [{ objectID: '1', textStems: 'rad' }] });
    await expect(failureOf(search('rad'))).resolves.toMatchObject({ reason: 'damaged' });
  });

  test('and answers the next query all the same', async () => {
    server.fail({ status: 403, message: 'Invalid Application-ID or API key', times: 1 });
    await failureOf(search('zagovaranje'));
    await expect(search('zagovaranje')).resolves.toMatchObject({ nbHits: 1 });
  });
});
