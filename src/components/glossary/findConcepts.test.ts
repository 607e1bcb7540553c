import type { GlossaryEntry } from '#model/glossaryEntry.ts';
import { findConcepts } from './findConcepts.ts';

const ENTRIES: readonly GlossaryEntry[] = [
  {
    id: 'advocacy',
    definition: 'Trying to persuade the authorities.',
    terms: [{ term: 'përfaqësim', status: 'proposed', sources: [] }],
    elsewhere: [
      { language: 'en', terms: ['advocacy'] },
      { language: 'sr', terms: ['заговарање'] },
    ],
    avoid: [{ form: 'mbrojtje', reason: 'It means something else.' }],
  },
  {
    id: 'cultural-policy',
    definition: 'Rules and money, won by advocacy.',
    terms: [{ term: 'politikë kulturore', status: 'proposed', sources: [] }],
    elsewhere: [
      { language: 'en', terms: ['cultural policy'] },
      { language: 'mk', terms: ['културна политика'] },
    ],
    avoid: [],
  },
];

test.each([
  ['', ['advocacy', 'cultural-policy']],
  ['  ', ['advocacy', 'cultural-policy']],
  ['PERFAQESIM', ['advocacy']],
  ['advoc', ['advocacy']],
  ['заговарање', ['advocacy']],
  ['zagovaranje', ['advocacy']],
  ['mbrojtje', ['advocacy']],
  ['politika  kulturna', ['cultural-policy']],
  ['politik', ['cultural-policy']],
  ['cultural advocacy', []],
  ['persuade', []],
])('%j finds %j', (query, ids) => {
  expect(findConcepts(ENTRIES, query).map(({ id }) => id)).toEqual(ids);
});
