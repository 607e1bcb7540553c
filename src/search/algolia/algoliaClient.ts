/** The engine at Algolia: the same interface, the same analysis and the same marks as the one that comes with the site. */
import { liteClient } from 'algoliasearch/lite';
import { LOCALES, type Locale } from '#model/locale.ts';
import type { Neighbours } from '#search/embedded/families.ts';
import { type QueryWord, type Reading, readQuery } from '#search/query/readQuery.ts';
import { indexName, type SearchClient, type SearchParams, type SearchRequest } from '#search/searchClient.ts';
import { SearchError } from '#search/searchError.ts';
import { algoliaFailure } from './algoliaFailure.ts';
import { type AlgoliaResponse, algoliaResult } from './algoliaHits.ts';
import { facetAttribute } from './algoliaSettings.ts';
import { type Attempt, attemptParams, chooseAttempt, furtherAttempts } from './attempts.ts';
import { hostsOf } from './hosts.ts';

export interface AlgoliaOptions {
  readonly appId: string;
  /** A key that may search and nothing else. */
  readonly searchKey: string;
  /** An origin asked instead of Algolia's own hosts, such as `http://127.0.0.1:8100`. */
  readonly host?: string;
  /** Languages that pages are in, whose rules the words typed are read by; all where nothing is said. */
  readonly languages?: readonly Locale[];
  /** The lexicon, to mark its words and to tell them: Algolia itself has it as synonyms. Without it, or when it fails, they are only found. */
  readonly neighbours?: (locale: Locale) => Promise<Neighbours>;
}

/** Sends queries and gives the answers in their order. */
type Ask = (queries: readonly AlgoliaQuery[]) => Promise<readonly AlgoliaResponse[]>;
type AlgoliaQuery = Readonly<Record<string, unknown>> & { readonly indexName: string };

export function createAlgoliaClient({ appId, searchKey, host, languages = LOCALES, neighbours }: AlgoliaOptions): SearchClient {
  const ask = askWith(liteClient(appId, searchKey, host === undefined ? {} : { hosts: hostsOf(host) }));
  const lexicon = async (locale: Locale): Promise<Neighbours> => {
    const empty: Neighbours = new Map();
    return (await neighbours?.(locale).catch(() => empty)) ?? empty;
  };
  return {
    search: async (requests) => {
      const searches = await Promise.all(requests.map((request) => readRequest(request, languages, lexicon)));
      const answers = await answerAll(searches, ask);
      return { results: answers.map(({ response, search }) => algoliaResult(response, search)) };
    },
  };
}

interface Search {
  readonly indexName: string;
  readonly params: SearchParams;
  readonly words: readonly QueryWord[];
  readonly neighbours: Neighbours;
}

async function readRequest(
  { indexName: name, params }: SearchRequest,
  languages: readonly Locale[],
  lexicon: (locale: Locale) => Promise<Neighbours>,
): Promise<Search> {
  const locale = LOCALES.find((each) => indexName(each) === name);
  if (locale === undefined) throw new Error(`no index is called ${JSON.stringify(name)}: expected ${LOCALES.map(indexName).join(', ')}`);
  return { indexName: name, params, words: readQuery(params.query, { locale, languages }), neighbours: await lexicon(locale) };
}

interface Answer {
  /** As it was read in the end. */
  readonly search: Search;
  readonly response: AlgoliaResponse;
}

/** Every search by its first attempt, in one request; then, in a second one, what else those with too little to show have to try. */
async function answerAll(searches: readonly Search[], ask: Ask): Promise<readonly Answer[]> {
  const readings = searches.map((search) => [search, ...readByLexicon(search)]);
  const first = [...(await askEach(readings.flat(), () => ['whole'], ask))];
  const begun = readings.map((each) => {
    const [own, byLexicon] = each.map((search) => ({ search, outcomes: first.shift() ?? new Map<Attempt, Outcome>() }));
    if (own === undefined) throw new Error('a search is read in one way at least');
    // The reader's own reading wherever it finds anything.
    return byLexicon === undefined || countOf(own.outcomes, 'whole') > 0 ? own : byLexicon;
  });
  const further = await askEach(
    begun.map(({ search }) => search),
    ({ words }, at) => (words.length === 0 ? [] : furtherAttempts(words, countOf(begun[at]?.outcomes, 'whole'))),
    ask,
  );
  return begun.map(({ search, outcomes: whole }, at) => {
    const outcomes: Outcomes = new Map([...whole, ...(further[at] ?? [])]);
    const chosen = search.words.length === 0 ? 'whole' : chooseAttempt(search.words, (attempt) => countOf(outcomes, attempt));
    const response = outcomes.get(chosen)?.response;
    if (response === undefined) throw new SearchError('damaged', 'Algolia answered fewer queries than it was asked');
    return { search, response };
  });
}

/** The same search with words read in the language in which the lexicon has them; none where it has none of them. */
function readByLexicon(search: Search): readonly Search[] {
  const words = search.words.map((word) => ({ ...word, readings: lexiconFirst(word.readings, search.neighbours) }));
  return words.some(({ readings }, at) => readings !== search.words[at]?.readings) ? [{ ...search, words }] : [];
}

function lexiconFirst(readings: readonly Reading[], neighbours: Neighbours): readonly Reading[] {
  const [own] = readings;
  const known = readings.find(({ stem }) => (neighbours.get(stem) ?? []).length > 0);
  return known === undefined || known.stem === own?.stem || neighbours.has(own?.stem ?? '') ? readings : [known, ...readings];
}

function countOf(outcomes: Outcomes | undefined, attempt: Attempt): number {
  return outcomes?.get(attempt)?.count ?? 0;
}

interface Outcome {
  readonly response: AlgoliaResponse;
  /** How many pages there would be without filters: to narrow down is not to look for something else. */
  readonly count: number;
}

type Outcomes = ReadonlyMap<Attempt, Outcome>;

async function askEach(
  searches: readonly Search[],
  attemptsOf: (search: Search, at: number) => readonly Attempt[],
  ask: Ask,
): Promise<readonly Outcomes[]> {
  const planned = searches.flatMap((search, at) =>
    attemptsOf(search, at).map((attempt) => ({ at, attempt, queries: queriesFor(search, attempt) })),
  );
  if (planned.length === 0) return [];
  const responses = [...(await ask(planned.flatMap(({ queries }) => queries)))];
  const outcomes = searches.map(() => new Map<Attempt, Outcome>());
  for (const { at, attempt, queries } of planned) {
    const [response, unfiltered = response] = responses.splice(0, queries.length);
    if (response !== undefined && unfiltered !== undefined) outcomes[at]?.set(attempt, { response, count: unfiltered.nbHits });
  }
  return outcomes;
}

const HITS_PER_PAGE = 20;

/** The query itself, and with filters the same without them, for its number of hits alone. */
function queriesFor({ indexName, params, words }: Search, attempt: Attempt): readonly AlgoliaQuery[] {
  const { page = 0, hitsPerPage = HITS_PER_PAGE, facets = [], facetFilters = [] } = params;
  const query = { indexName, ...attemptParams(attempt, words) };
  // Nothing typed finds every page, in the edition in force.
  const filters = [...facetFilters.map(translateFilter), ...(words.length === 0 ? ['standing:newest'] : [])];
  const asked = { ...query, page, hitsPerPage, facets: facets.map(facetAttribute), ...(filters.length > 0 && { facetFilters: filters }) };
  return facetFilters.length === 0 ? [asked] : [asked, { ...query, hitsPerPage: 1 }];
}

/** `type:module` is a value of `facets.type` in the records. */
function translateFilter(filter: string | readonly string[]): string | readonly string[] {
  return typeof filter === 'string' ? `facets.${filter}` : filter.map((each) => `facets.${each}`);
}

function askWith(client: ReturnType<typeof liteClient>): Ask {
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
