import path from 'node:path';
import { readEvaluation } from '#cli/commands/searchEval/readEvaluation.ts';
import { loadContent } from '#content/loadContent.ts';
import { LOCALES } from '#model/locale.ts';
import { wordFamilies, type SearchedFamily } from '../wordFamilies.ts';
import type { EvaluationQuery } from './evaluationSet.ts';
import { lexiconBridge } from './lexiconBridge.ts';

const SITE_DIR = path.resolve(__dirname, '../../..');
const { documents, queries, missing } = readEvaluation(path.join(__dirname, 'corpus.jsonl'), path.join(__dirname, 'queries.jsonl'));
const documentOf = new Map(documents.map((document) => [document.id, document]));

const CATEGORIES = [
  'exact',
  'no-diacritics',
  'other-script',
  'inflected',
  'typo',
  'inflected-bare-typo',
  'neighbour-language',
  'neighbour-held-out',
  'mixed',
];

function of(...categories: readonly string[]): readonly EvaluationQuery[] {
  return queries.filter(({ category }) => categories.includes(category));
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('the set is as large as the task asks, with every locale and every category', () => {
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect(new Set(queries.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
  expect(new Set(queries.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
  expect(new Set(documents.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
});

test('every locale has neighbour queries of both kinds', () => {
  for (const category of ['neighbour-language', 'neighbour-held-out']) {
    expect(new Set(of(category).map(({ locale }) => locale))).toEqual(new Set(LOCALES));
  }
});

test('documents and queries are there once, and every query has something to find', () => {
  expect(missing).toEqual([]);
  expect(repeated(documents.map(({ id }) => id))).toEqual([]);
  expect(repeated(queries.map(({ query, locale }) => `${locale}: ${query}`))).toEqual([]);
  expect(queries.filter(({ relevant }) => relevant.length === 0 || repeated(relevant).length > 0)).toEqual([]);
});

test('what neighbour queries find is in the reader’s own locale', () => {
  const elsewhere = of('neighbour-language', 'neighbour-held-out').filter(({ locale, relevant }) =>
    relevant.some((id) => documentOf.get(id)?.locale !== locale),
  );
  expect(elsewhere).toEqual([]);
});

test('at least 45 % of the neighbour queries are held out', () => {
  const heldOut = of('neighbour-held-out').length;
  expect(heldOut / (heldOut + of('neighbour-language').length)).toBeGreaterThanOrEqual(0.45);
});

/** What an editor reads who has added a word to the lexicon, or changed how words are stemmed. */
function notHeldOut(families: readonly SearchedFamily[], asked: readonly EvaluationQuery[]): readonly string[] {
  const bridge = lexiconBridge(families);
  return asked.flatMap(({ query, locale, relevant }) => {
    const found = documents.filter(({ id }) => relevant.includes(id));
    if (bridge.isHeldOut(query, found)) return [];
    const reached = found.flatMap((document) => bridge.reachOf(query, document));
    const bridged = [...new Set(reached.filter(({ reach }) => reach === 'family').map(({ word }) => word))];
    const why =
      bridged.length > 0
        ? `the lexicon or the glossary brings “${bridged.join('”, “')}” to ${relevant.join(', ')}`
        : `every word of it stands in ${relevant.join(', ')}`;
    return [
      `queries.jsonl: “${query}” (${locale}) is neighbour-held-out, but ${why}. ` +
        'Fix: move the query to neighbour-language, and write another held-out one, with a word that no family brings to its documents.',
    ];
  });
}

test('the lexicon brings no word of a held-out query to its documents', () => {
  const { lexicon, glossary } = loadContent(SITE_DIR).content;
  // Without a lexicon every query would be held out.
  expect(lexicon.length).toBeGreaterThan(0);
  expect(notHeldOut(wordFamilies(lexicon, glossary.concepts.values()), of('neighbour-held-out'))).toEqual([]);
});

test('says what to do with a query that the lexicon has come to bridge', () => {
  const family: SearchedFamily = { id: 'ladder', words: { hr: ['ljestve'], 'sr-Latn': ['merdevine'] } };
  const asked = (query: string): EvaluationQuery => ({
    query,
    locale: 'sr-Latn',
    category: 'neighbour-held-out',
    relevant: ['sr-Latn-security'],
  });
  expect(notHeldOut([], [asked('ljestve')])).toEqual([]);
  expect(notHeldOut([family], [asked('ljestve'), asked('rizici')])).toMatchInlineSnapshot(`
[
  "queries.jsonl: “ljestve” (sr-Latn) is neighbour-held-out, but the lexicon or the glossary brings “ljestve” to sr-Latn-security. Fix: move the query to neighbour-language, and write another held-out one, with a word that no family brings to its documents.",
  "queries.jsonl: “rizici” (sr-Latn) is neighbour-held-out, but every word of it stands in sr-Latn-security. Fix: move the query to neighbour-language, and write another held-out one, with a word that no family brings to its documents.",
]
`);
});
