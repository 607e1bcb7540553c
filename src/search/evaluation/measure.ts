/** How much of what a query should find is among the first, per category of query. */
import type { Locale } from '#model/locale.ts';
import { indexName, type SearchClient } from '../searchClient.ts';
import type { EvaluationQuery } from './evaluationSet.ts';

/** Places that count for recall and for the reciprocal rank. */
const RECALL_AT = 5;
const RANK_AT = 10;

export interface Measure {
  readonly queries: number;
  /** Share of the relevant documents among the first five, from 0 to 1, averaged over queries. */
  readonly recall: number;
  /** One divided by the place of the first relevant document, 0 beyond the tenth, averaged over queries. */
  readonly reciprocalRank: number;
}

export interface Answer {
  readonly query: EvaluationQuery;
  /** Ids of what was found, best first. */
  readonly found: readonly string[];
}

/** Asks every query, one after the other. */
export async function ask(queries: readonly EvaluationQuery[], find: Find): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) answers.push({ query, found: await find(query.query, query.locale) });
  return answers;
}

/** Ids of what readers of a locale find, best first. */
export type Find = (query: string, locale: Locale) => Promise<readonly string[]>;

/**
 * As a reader searches: the pages of the reader's own locale, then those of the other languages, nearest first.
 * `locales` are those that have documents, each in an index of its own.
 */
export function findWith(client: SearchClient, locales: readonly Locale[], order: (locale: Locale) => readonly Locale[]): Find {
  return async (query, locale) => {
    const indexes = order(locale).filter((each) => locales.includes(each));
    const { results } = await client.search(
      indexes.map((each) => ({ indexName: indexName(each), params: { query, hitsPerPage: RANK_AT } })),
    );
    return results.flatMap(({ hits }) => hits.map(({ page }) => page)).slice(0, RANK_AT);
  };
}

/** By category, in the order in which they first occur, and over all. */
export function measure(answers: readonly Answer[]): ReadonlyMap<string, Measure> {
  const categories = [...new Set(answers.map(({ query }) => query.category))];
  return new Map([
    ...categories.map((category): [string, Measure] => [category, average(answers.filter(({ query }) => query.category === category))]),
    ['all', average(answers)],
  ]);
}

/** Of a query that is to find nothing, 1 where nothing was found. */
export function recallOf({ query: { relevant }, found }: Answer): number {
  if (relevant.length === 0) return found.length === 0 ? 1 : 0;
  const first = new Set(found.slice(0, RECALL_AT));
  return relevant.filter((id) => first.has(id)).length / Math.min(RECALL_AT, relevant.length);
}

function average(answers: readonly Answer[]): Measure {
  const mean = (of: (answer: Answer) => number): number =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / Math.max(1, answers.length);
  return { queries: answers.length, recall: mean(recallOf), reciprocalRank: mean(reciprocalRankOf) };
}

function reciprocalRankOf(answer: Answer): number {
  const {
    query: { relevant },
    found,
  } = answer;
  if (relevant.length === 0) return recallOf(answer);
  const place = found.slice(0, RANK_AT).findIndex((id) => relevant.includes(id));
  return place === -1 ? 0 : 1 / (place + 1);
}
