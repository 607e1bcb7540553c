import { removeSites } from '#content/testing/site.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import type { ShownSituation } from '#model/situation.ts';
import { overlayOf, textOf } from './testing/overlaid.ts';

afterAll(removeSites);

const words = WRITTEN_LOCALES.map((locale) => `    ${locale}: ${locale === 'sr' || locale === 'mk' ? 'Зграда.' : 'A house.'}\n`).join('');
const FILE = `- id: house\n  text:\n${words}  step: kit-first\n  worksheet: ws-decisions\n  cases: [case]\n`;

test('a situation in the script of its reader, with pages in the best language there is', () => {
  const shown = JSON.parse(textOf(overlayOf('sr-Latn', { 'data/situations.yaml': FILE }), 'situations.json')) as readonly ShownSituation[];
  expect(shown).toMatchInlineSnapshot(`
[
  {
    "cases": [
      {
        "id": "case",
        "title": "Slučaj",
        "url": "/sr-Latn/library/case-studies/case/",
      },
    ],
    "id": "house",
    "step": {
      "id": "kit-first",
      "lang": "en",
      "title": "First",
      "url": "/sr-Latn/library/toolkits/kit/first/",
    },
    "text": "Zgrada.",
    "worksheet": {
      "id": "ws-decisions",
      "lang": "en",
      "title": "Decisions",
      "url": "/sr-Latn/library/toolkits/kit/first/#ws-decisions",
    },
  },
]
`);
});

test('a hub without situations', () => {
  expect(textOf(overlayOf('en'), 'situations.json')).toBe('[]\n');
});
