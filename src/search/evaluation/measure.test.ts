import type { EvaluationQuery } from './evaluationSet.ts';
import { measure, recallOf } from './measure.ts';

const query = (category: string, ...relevant: readonly string[]): EvaluationQuery => ({
  query: 'q',
  locale: 'hr',
  category,
  relevant: [...relevant],
});

test('recall is the share of what is relevant among the first five', () => {
  expect(recallOf({ query: query('exact', 'a', 'b'), found: ['x', 'a', 'y', 'z', 'v', 'b'] })).toBe(0.5);
  expect(recallOf({ query: query('exact', 'a'), found: [] })).toBe(0);
  expect(recallOf({ query: query('absent'), found: [] })).toBe(1);
  expect(recallOf({ query: query('absent'), found: ['a'] })).toBe(0);
  expect(recallOf({ query: query('exact', 'a', 'b', 'c', 'd', 'e', 'f', 'g'), found: ['a', 'b', 'c', 'd', 'e'] })).toBe(1);
});

test('categories are averaged over their queries, and all over all of them', () => {
  const measures = measure([
    { query: query('exact', 'a'), found: ['a'] },
    { query: query('typo', 'a'), found: ['b', 'a'] },
    { query: query('typo', 'a'), found: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'a'] },
  ]);
  expect(Object.fromEntries(measures)).toEqual({
    exact: { queries: 1, recall: 1, reciprocalRank: 1 },
    typo: { queries: 2, recall: 0.5, reciprocalRank: 0.25 },
    all: { queries: 3, recall: 2 / 3, reciprocalRank: 0.5 },
  });
});
