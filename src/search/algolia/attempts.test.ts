import * as fc from 'fast-check';
import { LOCALES } from '#model/locale.ts';
import { readQuery } from '#search/query/readQuery.ts';
import { type Attempt, attemptParams, ATTEMPTS, chooseAttempt, furtherAttempts } from './attempts.ts';
import { utf8Length } from './utf8.ts';

const read = (query: string) => readQuery(query, { locale: 'hr', languages: LOCALES });

test('each attempt asks for less than the one before', () => {
  const words = read('rad na kulturnoj politici');
  expect(ATTEMPTS.map((attempt) => ({ attempt, ...attemptParams(attempt, words) }))).toMatchInlineSnapshot(`
[
  {
    "attempt": "whole",
    "optionalWords": [
      "na",
    ],
    "query": "rad na kulturn politik",
    "queryType": "prefixLast",
    "removeWordsIfNoResults": "none",
    "typoTolerance": false,
  },
  {
    "attempt": "begun",
    "optionalWords": [
      "na",
    ],
    "query": "rad na kulturnoj politici",
    "queryType": "prefixAll",
    "removeWordsIfNoResults": "none",
    "typoTolerance": false,
  },
  {
    "attempt": "shortened",
    "optionalWords": [
      "na",
    ],
    "query": "rad na kulturn politik",
    "queryType": "prefixAll",
    "removeWordsIfNoResults": "none",
    "typoTolerance": false,
  },
  {
    "attempt": "some",
    "optionalWords": [
      "rad",
      "na",
      "kulturn",
      "politik",
    ],
    "query": "rad na kulturn politik",
    "queryType": "prefixLast",
    "removeWordsIfNoResults": "none",
    "typoTolerance": false,
  },
  {
    "attempt": "slips",
    "optionalWords": [
      "na",
    ],
    "query": "rad na kulturn politik",
    "queryType": "prefixAll",
    "removeWordsIfNoResults": "none",
    "typoTolerance": true,
  },
  {
    "attempt": "slipsInForms",
    "optionalWords": [
      "na",
    ],
    "query": "rad na kulturnoj politici",
    "queryType": "prefixAll",
    "removeWordsIfNoResults": "none",
    "typoTolerance": true,
  },
  {
    "attempt": "anyReading",
    "optionalWords": [
      "rad",
      "kulturn",
      "kulturnoj",
      "kulturno",
      "politik",
      "politici",
      "politic",
    ],
    "query": "rad kulturn kulturnoj kulturno politik politici politic",
    "queryType": "prefixNone",
    "removeWordsIfNoResults": "none",
    "typoTolerance": false,
  },
  {
    "attempt": "someSlips",
    "optionalWords": [
      "rad",
      "na",
      "kulturn",
      "politik",
    ],
    "query": "rad na kulturn politik",
    "queryType": "prefixAll",
    "removeWordsIfNoResults": "none",
    "typoTolerance": true,
  },
]
`);
});

test('a short stem is no beginning', () => {
  expect(attemptParams('whole', read('rada'))).toMatchObject({ query: 'rad', queryType: 'prefixNone' });
  expect(attemptParams('begun', read('rada'))).toMatchObject({ query: 'rada', queryType: 'prefixAll' });
});

test('no attempt is longer than Algolia takes, and none makes a word optional that it does not ask for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...ATTEMPTS), (typed, attempt) => {
      const { query, optionalWords } = attemptParams(attempt, read(typed));
      expect(utf8Length(query)).toBeLessThanOrEqual(512);
      expect(query.split(' ')).toEqual(expect.arrayContaining([...optionalWords]));
    }),
  );
  const long = read(Array.from({ length: 12 }, (_, number) => 'ж'.repeat(40) + number).join(' '));
  expect(utf8Length(attemptParams('anyReading', long).query)).toBeLessThanOrEqual(512);
});

type Found = Readonly<Partial<Record<Attempt, number>>>;

test.each<readonly [string, Found, Attempt]>([
  ['kulturna politika', { whole: 7 }, 'whole'],
  ['politika', { whole: 1 }, 'whole'],
  ['kulturna politika', { whole: 2, begun: 2, some: 9 }, 'some'],
  ['kulturna politika', { whole: 2, begun: 6, some: 9 }, 'begun'],
  ['kulutrna politika', { slips: 8, someSlips: 20 }, 'slips'],
  ['kulutrna politika', { slips: 2, slipsInForms: 2, someSlips: 20 }, 'someSlips'],
  ['poltiika', { slips: 2, slipsInForms: 2, anyReading: 3 }, 'slips'],
  ['funded', { anyReading: 3 }, 'anyReading'],
  ['kvantna fizika', {}, 'whole'],
])('%s, found as %j, is answered by %s', (query, found, attempt) => {
  const words = read(query);
  const asked = furtherAttempts(words, found.whole ?? 0);
  expect(asked).toEqual(expect.arrayContaining(Object.keys(found).filter((each) => each !== 'whole')));
  expect(chooseAttempt(words, (each) => found[each] ?? 0)).toBe(attempt);
});
