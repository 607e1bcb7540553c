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

/** Asks every query in the index of its locale, one after the other. */
export async function ask(
  queries: readonly EvaluationQuery[],
  clientFor: (locale: Locale) => Promise<SearchClient>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) {
    const client = await clientFor(query.locale);
    const request = { indexName: indexName(query.locale), params: { query: query.query, hitsPerPage: RANK_AT } };
    const { results } = await client.search([request]);
    answers.push({ query, found: (results[0]?.hits ?? []).map(({ page }) => page) });
  }
  return answers;
}

/** By category, in the order in which they first occur, and over all. */
export function measure(answers: readonly Answer[]): ReadonlyMap<string, Measure> {
  const categories = [...new Set(answers.map(({ query }) => query.category))];
  return new Map([
    ...categories.map((category): [string, Measure] => [category, average(answers.filter(({ query }) => query.category === category))]),
    ['all', average(answers)],
  ]);
}

export function recallOf({ query: { relevant }, found }: Answer): number {
  const first = found.slice(0, RECALL_AT);
  return relevant.filter((id) => first.includes(id)).length / Math.min(RECALL_AT, relevant.length);
}

function average(answers: readonly Answer[]): Measure {
  const mean = (of: (answer: Answer) => number): number =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / Math.max(1, answers.length);
  return { queries: answers.length, recall: mean(recallOf), reciprocalRank: mean(reciprocalRankOf) };
}

function reciprocalRankOf({ query: { relevant }, found }: Answer): number {
  const place = found.slice(0, RANK_AT).findIndex((id) => relevant.includes(id));
  return place === -1 ? 0 : 1 / (place + 1);
}
