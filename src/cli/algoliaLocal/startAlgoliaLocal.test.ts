import { algoliasearch, type IndexSettings, type SearchClient, type SynonymHit } from 'algoliasearch';
import { type AlgoliaLocal, startAlgoliaLocal } from './startAlgoliaLocal.ts';

let server: AlgoliaLocal;
let client: SearchClient;
beforeEach(async () => {
  server = await startAlgoliaLocal();
  client = connect(server.adminKey);
});
afterEach(() => server.close());

function connect(key: string): SearchClient {
  const { hostname, port } = new URL(server.host);
  return algoliasearch(server.appId, key, { hosts: [{ url: hostname, port: Number(port), protocol: 'http', accept: 'readWrite' }] });
}

type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function fill(records: Records, indexSettings: IndexSettings = {}, synonymHit: SynonymHit[] = []): Promise<void> {
  await client.setSettings({ indexName: 'books', indexSettings: { searchableAttributes: ['title', 'unordered(text)'], ...indexSettings } });
  await client.saveSynonyms({ indexName: 'books', synonymHit, replaceExistingSynonyms: true });
  await client.replaceAllObjects({
    indexName: 'books',
    objects: Object.entries(records).map(([objectID, record]) => ({ objectID, ...record })),
  });
}

async function find(query: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  const { results } = await client.searchForHits({ requests: [{ indexName: 'books', query, ...parameters }] });
  return results.flatMap(({ hits }) => hits.map(({ objectID }) => objectID));
}

const TEXTS: Records = {
  a: { title: 'Cultural policy', text: 'How a city supports culture' },
  b: { title: 'Advocacy', text: 'A policy is changed by those who know it' },
  c: { title: 'Culture and the city', text: 'Policies of many cities' },
};

describe('matching', () => {
  beforeEach(() => fill(TEXTS));

  test.each([
    ['all words must be found', 'culture city', ['c', 'a']],
    ['the last is a beginning', 'city cult', ['a', 'c']],
    ['the others are whole', 'cult city', []],
    ['without diacritics', 'pólicies', ['c']],
    ['one typo from four letters', 'advcoacy', ['b']],
    ['none in three', 'hwo', []],
    ['two from eight', 'advvocaccy', ['b']],
    ['nothing typed finds everything', '', ['a', 'b', 'c']],
  ])('%s', async (_, query, expected) => {
    await expect(find(query)).resolves.toEqual(expected);
  });

  test('optional words', async () => {
    await expect(find('advocacy city', { optionalWords: ['city'] })).resolves.toEqual(['b']);
    await expect(find('city policy', { optionalWords: ['policy'] })).resolves.toEqual(['a', 'c']);
  });

  test('all words become optional when nothing is found', async () => {
    await expect(find('advocacy city')).resolves.toEqual([]);
    await expect(find('advocacy city', { removeWordsIfNoResults: 'allOptional' })).resolves.toEqual(['b', 'c', 'a']);
  });

  test('only the fewest typos', async () => {
    await expect(find('policy')).resolves.toEqual(['a', 'b', 'c']);
    await expect(find('policy', { typoTolerance: 'min' })).resolves.toEqual(['a', 'b']);
  });
});

test('synonyms answer whole words', async () => {
  const synonyms: SynonymHit[] = [
    { objectID: '1', type: 'synonym', synonyms: ['lobbying', 'advocacy'] },
    { objectID: '2', type: 'onewaysynonym', input: 'town', synonyms: ['city', 'cities'] },
    { objectID: '3', type: 'onewaysynonym', input: 'rules', synonyms: ['cultural policy'] },
  ];
  await fill(TEXTS, {}, synonyms);
  await expect(find('lobbying')).resolves.toEqual(['b']);
  await expect(find('town')).resolves.toEqual(['c', 'a']);
  await expect(find('rules')).resolves.toEqual(['a']);
  await expect(find('lobbyin')).resolves.toEqual([]);
});

test('sort-by attributes, custom ranking and deduplication', async () => {
  const pages: Records = {
    old: { title: 'policy', page: 'p', edition: 1, position: 0 },
    new2: { title: 'a policy', page: 'p', edition: 0, position: 2 },
    new1: { title: 'a policy', page: 'p', edition: 0, position: 1 },
    other: { title: 'policy', page: 'q', edition: 1, position: 0 },
  };
  const settings: IndexSettings = {
    ranking: ['asc(edition)', 'typo', 'words', 'attribute', 'exact', 'custom'],
    customRanking: ['asc(position)'],
  };
  await fill(pages, settings);
  await expect(find('policy')).resolves.toEqual(['new1', 'new2', 'old', 'other']);
  await fill(pages, { ...settings, attributeForDistinct: 'page', distinct: true });
  await expect(find('policy')).resolves.toEqual(['new1', 'other']);
});

test('facets, filters and pages', async () => {
  const pages: Records = {
    a1: { title: 'policy', page: 'a', country: ['HR', 'RS'], type: 'module' },
    a2: { title: 'policy', page: 'a', country: ['HR', 'RS'], type: 'module' },
    b: { title: 'policy', page: 'b', country: ['RS'], type: 'report' },
    c: { title: 'else', page: 'c', country: ['SI'], type: 'report' },
  };
  const attributesForFaceting = ['afterDistinct(country)', 'type', 'filterOnly(page)'];
  await fill(pages, { attributeForDistinct: 'page', distinct: true, attributesForFaceting });
  const requests = [
    { indexName: 'books', query: 'policy', facets: ['*'], hitsPerPage: 1, page: 1 },
    { indexName: 'books', query: '', facetFilters: ['type:report', ['country:SI', 'country:HR']] },
    { indexName: 'books', query: '', facetFilters: ['title:policy'] },
  ];
  const { results } = await client.searchForHits({ requests });
  expect(results[0]).toMatchObject({
    hits: [{ objectID: 'b' }],
    nbHits: 2,
    nbPages: 2,
    page: 1,
    facets: { country: { HR: 1, RS: 2 }, type: { module: 2, report: 1 } },
  });
  expect(results.slice(1).map(({ hits }) => hits.map(({ objectID }) => objectID))).toEqual([['c'], []]);
});

test('rights and limits', async () => {
  await fill(TEXTS);
  const messageOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'none',
      (error: Error) => error.message,
    );
  await expect(messageOf(connect('wrong').search([]))).resolves.toBe('Invalid Application-ID or API key');
  await expect(messageOf(connect(server.searchKey).deleteIndex({ indexName: 'books' }))).resolves.toBe(
    'Method not allowed with this API key',
  );
  await expect(messageOf(client.search([{ indexName: 'films', params: { query: '' } }]))).resolves.toBe('Index films does not exist');
  await expect(messageOf(find('a'.repeat(513)))).resolves.toContain('at most 512 bytes');
  await expect(messageOf(fill({ big: { text: 'x'.repeat(10_000) } }))).resolves.toContain('objectID=big is too big size=');
  expect(server.indexNames()).toEqual(['books']);
});
