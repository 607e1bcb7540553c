import { algoliaSynonyms } from './algoliaSynonyms.ts';

const COOPERATION = {
  id: 'cooperation',
  words: { en: ['cooperation'], hr: ['suradnja'], sr: ['сарадња'], 'sr-Latn': ['saradnja'], sl: ['sodelovanje'] },
} as const;

test('a family becomes one set of stems, as the records have them and as this locale types them', () => {
  expect(algoliaSynonyms([COOPERATION], 'hr')).toMatchInlineSnapshot(`
[
  {
    "objectID": "cooperation",
    "synonyms": [
      "cooperat",
      "cooperation",
      "suradn",
      "sodl",
      "sodel",
      "saradn",
    ],
    "type": "synonym",
  },
]
`);
});

test('a family whose words are one word here needs no synonyms', () => {
  expect(algoliaSynonyms([{ id: 'theatre', words: { sr: ['театар'], bs: ['teatar'] } }], 'sr')).toEqual([]);
});
