/** What every engine promises, whatever it is made of. Both run it: on the same pages, through the same interface. */
import type { Locale } from '#model/locale.ts';
import type { PageRecord } from '#search/pageRecord.ts';
import { indexName, type SearchClient, type SearchHit, type SearchParams, type SearchResult } from '#search/searchClient.ts';
import { contractPages } from './contractPages.ts';
import { describeOddInput } from './oddInputContract.ts';
import type { Search } from './search.ts';

/** The indices to be opened: the pages of each locale. */
export type ContractPages = ReadonlyMap<Locale, readonly PageRecord[]>;

const LOCALES_USED: readonly Locale[] = ['en', 'sq', 'hr', 'mk', 'sl', 'sr'];

export function describeSearchClient(name: string, open: (pages: ContractPages) => Promise<SearchClient>): void {
  describe(`${name} keeps the contract of search`, () => {
    let client: SearchClient;
    beforeAll(async () => {
      client = await open(new Map(LOCALES_USED.map((locale) => [locale, contractPages(locale)])));
    });
    const search: Search = async (locale, query, params = {}) => {
      const { results } = await client.search([{ indexName: indexName(locale), params: { query, ...params } }]);
      const [result] = results;
      if (result === undefined || results.length > 1) throw new Error(`${results.length} results for one request`);
      return result;
    };
    describeFinding(search);
    describeHits(search);
    describeResults(search);
    describeOddInput(search);

    test('answers several requests in their order', async () => {
      const requests = (['sq', 'hr', 'mk'] as const).map((locale) => ({ indexName: indexName(locale), params: { query: 'festival' } }));
      const { results } = await client.search([...requests, { indexName: indexName('hr'), params: { query: 'avokimi' } }]);
      expect(results.map(({ query }) => query)).toEqual(['festival', 'festival', 'festival', 'avokimi']);
      expect(results.map(({ hits }) => hits[0]?.url.split('/')[1])).toEqual(['sq', 'hr', 'mk', 'hr']);
      await expect(client.search([])).resolves.toEqual({ results: [] });
    });
  });
}

const KNJIZNICA = 'case-studies/knjiznica-u-kvartu';
const ZAGOVARANJE = 'training/kulturna-politika';
const PRIJAVA = 'toolkits/prijava';
const ZURKA = '2025/zurka';
const BUDGET = 'toolkits/festival-budget';

function describeFinding(search: Search): void {
  test.each<readonly [string, Locale, string, string]>([
    ['as it is written', 'hr', 'Zagovaranje u kulturnoj politici', ZAGOVARANJE],
    ['as it is written, in Cyrillic', 'sr', 'Журка у дворишту', ZURKA],
    ['as it is written, Albanian', 'sq', 'Përfaqësimi', 'toolkits/avokimi'],
    ['as it is written, in a text', 'en', 'generators break', BUDGET],
    ['without diacritics', 'hr', 'knjiznice', KNJIZNICA],
    ['without diacritics, Albanian', 'sq', 'hapesirat', 'toolkits/avokimi'],
    ['without diacritics, Slovenian', 'sl', 'klancine', 'toolkits/dostopnost'],
    ['in capitals', 'hr', 'KNJIŽNICE', KNJIZNICA],
    ['in the other script, without diacritics', 'sr', 'zurka', ZURKA],
    ['in the other script, several words', 'sr', 'prijava na konkurs', PRIJAVA],
    ['a Latin text from Cyrillic', 'hr', 'заговарање', ZAGOVARANJE],
    ['Macedonian from Latin letters', 'mk', 'rabotilnica', '2025/rabotilnica'],
    ['inflected', 'hr', 'kulturna politika', ZAGOVARANJE],
    ['inflected, Serbian', 'sr', 'пријаве', PRIJAVA],
    ['inflected, Slovenian', 'sl', 'klančina', 'toolkits/dostopnost'],
    ['inflected, Albanian', 'sq', 'vullnetar', 'case-studies/vullnetaret'],
    ['inflected, Macedonian', 'mk', 'работилници', '2025/rabotilnica'],
    ['inflected, English', 'en', 'invoices', BUDGET],
    ['inflected, bare, in the other script', 'sr', 'zurke', ZURKA],
    ['with two letters swapped', 'hr', 'zagovarnaje', ZAGOVARANJE],
    ['with a letter missing', 'hr', 'novinarkma', ZAGOVARANJE],
    ['with a wrong letter', 'en', 'photocopuer', 'toolkits/zine'],
    ['begun', 'hr', 'zagovar', ZAGOVARANJE],
    ['all words in different places of a section', 'hr', 'honorari čišćenje', KNJIZNICA],
    ['a page in another language, in its words', 'hr', 'vullnetarët', 'case-studies/vullnetaret'],
    ['a page in another language, in the reader’s letters', 'hr', 'prijava', PRIJAVA],
    ['the neighbour’s word: suradnja', 'hr', 'saradnja', KNJIZNICA],
    ['the neighbour’s word: сарадња', 'sr', 'suradnja', PRIJAVA],
    ['the neighbour’s word: natječaj', 'hr', 'konkurs', ZAGOVARANJE],
    ['the neighbour’s word: конкурс', 'sr', 'natječaj', PRIJAVA],
    ['the neighbour’s word: razpis', 'sl', 'natječaj', 'case-studies/soseska'],
    ['the neighbour’s word: proračun', 'hr', 'budžet', KNJIZNICA],
  ])('finds a word %s', async (_, locale, query, page) => {
    const { hits } = await search(locale, query);
    expect(hits.slice(0, 5).map((hit) => hit.page)).toContain(page);
  });

  test.each<readonly [Locale, string]>([
    ['hr', 'kvantna'],
    ['hr', 'xylofonqq'],
    ['sq', 'dhjetëqindëz'],
    ['en', '987654'],
  ])('finds nothing in %s for a word that is nowhere: %s', async (locale, query) => {
    const result = await search(locale, query);
    expect(result).toMatchObject({ query, hits: [], nbHits: 0, nbPages: 0, page: 0 });
  });

  test('puts the reader’s own language first', async () => {
    const { hits } = await search('sl', 'festival');
    expect(hits[0]?.page).toBe('toolkits/dostopnost');
    const languages = (await search('sq', 'festival')).hits.map(({ language }) => language);
    expect(languages[0]).toBe('sq');
  });

  test('puts a word of the title before one of the text', async () => {
    const { hits } = await search('en', 'festival');
    expect(hits[0]?.page).toBe(BUDGET);
  });
}

function describeHits(search: Search): void {
  test('leads to the section', async () => {
    const { hits } = await search('hr', 'honorari materijal');
    expect(hits[0]).toMatchObject({
      objectID: `${KNJIZNICA}#proracun`,
      page: KNJIZNICA,
      url: `/hr/library/${KNJIZNICA}/#proracun`,
      type: 'case-study',
      title: 'Suradnja knjižnice i susjedstva',
      heading: 'Proračun',
      language: 'hr',
    });
    expect(hits[0]).not.toHaveProperty('edition');
  });

  test('leads to the page when it is the title that was found', async () => {
    const { hits } = await search('sr', 'журка двориште');
    expect(hits[0]).toMatchObject({ objectID: ZURKA, url: `/sr/library/${ZURKA}/` });
    expect(hits[0]).not.toHaveProperty('heading');
  });

  test('shows a page once, in its newest edition', async () => {
    const hits = await only(search('en', 'reserves rain'), BUDGET);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({ objectID: `${BUDGET}#reserves`, url: `/library/${BUDGET}/#reserves` });
    expect(hits[0]).not.toHaveProperty('edition');
  });

  test('shows an older edition where only that has the words', async () => {
    const [lanterns] = (await search('en', 'lanterns')).hits;
    expect(lanterns).toMatchObject({ objectID: `${BUDGET}@2024#reserves`, edition: '2024', url: `/library/2024/${BUDGET}/#reserves` });
    const [zine] = (await search('en', 'imposition')).hits;
    expect(zine).toMatchObject({ objectID: 'toolkits/zine@2024#folding', page: 'toolkits/zine', edition: '2024' });
  });

  test.each<readonly [Locale, string, string, string]>([
    ['sr', 'zurka', ZURKA, '<mark>Журка</mark> у дворишту'],
    ['hr', 'kulturna politika', ZAGOVARANJE, 'Zagovaranje u <mark>kulturnoj</mark> <mark>politici</mark>'],
    ['sq', 'hapesira', 'toolkits/avokimi', 'Avokimi për <mark>hapësirat</mark> kulturore'],
    ['hr', 'saradnja', KNJIZNICA, '<mark>Suradnja</mark> knjižnice i susjedstva'],
  ])('marks the words of the title as they are written: %s %s', async (locale, query, page, title) => {
    const [hit] = await only(search(locale, query), page);
    expect(hit?._highlightResult.title.value).toBe(title);
  });

  test('marks the words of the heading and of the text', async () => {
    const [hit] = await only(search('sr', 'budzet volonter'), PRIJAVA);
    expect(hit?._highlightResult.heading?.value).toBe('<mark>Буџет</mark>');
    expect(hit?._snippetResult.text.value).toContain('рад <mark>волонтера</mark>');
  });

  test('leaves the characters of the text alone, and marks as it is told', async () => {
    const tags = { highlightPreTag: '[', highlightPostTag: ']' };
    const [hit] = await only(search('en', 'budgeting costs', tags), BUDGET);
    expect(hit?._highlightResult.title.value).toBe('[Budgeting] a small festival');
    expect(hit?._snippetResult.text.value).toContain('[costs], and who pays: a & b, if a < b.');
  });

  test('says why a hit was found when it is asked', async () => {
    const [hit] = await only(search('hr', 'zagovaranje', { getRankingInfo: true }), ZAGOVARANJE);
    expect(hit?._rankingInfo?.words).toEqual([{ word: 'zagovaranje', found: [{ term: 'zagovaranje', as: 'exact' }] }]);
    const [plain] = (await search('hr', 'zagovaranje')).hits;
    expect(plain).not.toHaveProperty('_rankingInfo');
  });
}

/** The hits of one page among those found. */
async function only(result: Promise<SearchResult>, page: string): Promise<readonly SearchHit[]> {
  return (await result).hits.filter((hit) => hit.page === page);
}

function describeResults(search: Search): void {
  test('counts pages by facet, each page once', async () => {
    const { facets, nbHits, hits } = await search('en', 'festival', { facets: ['type', 'country', 'shown'], hitsPerPage: 50 });
    expect(hits).toHaveLength(nbHits);
    const pages = hits.map(({ page }) => page).toSorted();
    expect(pages).toEqual([ZURKA, KNJIZNICA, 'case-studies/vullnetaret', 'toolkits/dostopnost', BUDGET].toSorted());
    expect(facets).toEqual({
      type: { report: 1, 'case-study': 2, toolkit: 2 },
      country: { RS: 2, HR: 2, AL: 1, SI: 1, MK: 1 },
      shown: { sr: 1, hr: 1, sq: 1, sl: 1, en: 1 },
    });
  });

  test('counts over everything found, not over the page of hits', async () => {
    const { facets } = await search('en', 'festival', { facets: ['type'], hitsPerPage: 1 });
    expect(facets).toEqual({ type: { report: 1, 'case-study': 2, toolkit: 2 } });
  });

  test.each<readonly [NonNullable<SearchParams['facetFilters']>, readonly string[]]>([
    [['type:toolkit'], ['toolkits/dostopnost', BUDGET]],
    [['type:toolkit', 'country:HR'], [BUDGET]],
    [[['country:SI', 'country:AL']], ['case-studies/vullnetaret', 'toolkits/dostopnost']],
    [['shown:sr'], [ZURKA]],
    [['type:module'], []],
  ])('narrows down by %j', async (facetFilters, pages) => {
    const { hits, nbHits } = await search('en', 'festival', { facetFilters });
    expect(hits.map(({ page }) => page).toSorted()).toEqual(pages.toSorted());
    expect(nbHits).toBe(pages.length);
  });

  test('gives out page by page', async () => {
    const all = await search('en', 'festival');
    expect(all).toMatchObject({ page: 0, hitsPerPage: 20, nbHits: 5, nbPages: 1 });
    const pages = await Promise.all([0, 1, 2, 3].map((page) => search('en', 'festival', { page, hitsPerPage: 2 })));
    expect(pages.map(({ hits }) => hits.length)).toEqual([2, 2, 1, 0]);
    expect(pages.flatMap(({ hits }) => hits.map(({ objectID }) => objectID))).toEqual(all.hits.map(({ objectID }) => objectID));
    expect(pages[1]).toMatchObject({ page: 1, hitsPerPage: 2, nbHits: 5, nbPages: 3 });
  });

  test('counts no facets unless it is asked to', async () => {
    await expect(search('en', 'festival')).resolves.not.toHaveProperty('facets');
  });
}
