import { edited, removeSites } from '#content/testing/site.ts';
import type { ComparedCase } from '#model/comparedCase.ts';
import { overlayOf, textOf } from './testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const BOX =
  ':::glance\n- owner: The City of :lang[Pula]{lang=hr}.[^interview]\n- basis: *A call*.\n- term: Not known.\n- money: None.\n- outcome: It goes on.\n:::\n\n';

function compared(locale: 'mk' | 'sr-Latn'): readonly ComparedCase[] {
  const files = overlayOf(locale, { [CASE]: edited(CASE, '## Context {#context}', `${BOX}## Context {#context}`) });
  return JSON.parse(textOf(files, 'comparison.json')) as readonly ComparedCase[];
}

test('a case with its box, in the language its readers are shown, without citations', () => {
  expect(compared('mk')).toMatchInlineSnapshot(`
[
  {
    "country": "Хрватска",
    "glance": {
      "basis": [
        {
          "text": "A call",
        },
        {
          "text": ".",
        },
      ],
      "money": [
        {
          "text": "None.",
        },
      ],
      "outcome": [
        {
          "text": "It goes on.",
        },
      ],
      "owner": [
        {
          "text": "The City of ",
        },
        {
          "lang": "hr",
          "text": "Pula",
        },
        {
          "text": ".",
        },
      ],
      "term": [
        {
          "text": "Not known.",
        },
      ],
    },
    "governance": "long-lease",
    "id": "case",
    "lang": "en",
    "place": "Pula",
    "title": "Case",
    "url": "/mk/library/case-studies/case/",
  },
]
`);
});
