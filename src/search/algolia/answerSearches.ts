/** Searches answered step by step: see attempts.ts for the steps. */
import type { Neighbours } from '#search/embedded/families.ts';
import type { QueryWord, Reading } from '#search/query/readQuery.ts';
import { HITS_PER_PAGE, type SearchParams } from '#search/searchClient.ts';
import { SearchError } from '#search/searchError.ts';
import type { AlgoliaResponse } from './algoliaHits.ts';
import { facetAttribute } from './algoliaSettings.ts';
import type { AlgoliaQuery, Ask } from './askAlgolia.ts';
import { type Attempt, attemptParams, chooseAttempt, furtherAttempts } from './attempts.ts';

export interface Search {
  readonly indexName: string;
  readonly params: SearchParams;
  readonly words: readonly QueryWord[];
  readonly neighbours: Neighbours;
}

export interface Answer {
  /** As it was read in the end. */
  readonly search: Search;
  readonly response: AlgoliaResponse;
}

/** Every search by its first attempt, in one request; then, in a second one, what else those with too little to show have to try. */
export async function answerSearches(searches: readonly Search[], ask: Ask): Promise<readonly Answer[]> {
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
