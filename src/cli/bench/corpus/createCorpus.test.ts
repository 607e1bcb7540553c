import { siteDir } from '#cli/process/siteDir.ts';
import { textOf, type Block } from './corpus.ts';
import { createCorpus, libraryPlaces } from './createCorpus.ts';
import { toMarkdown } from './markdown.ts';

test.each([4, 10, 50, 57, 300])('%i pages: as many files as asked for, each toolkit with an overview and a step', (count) => {
  const places = libraryPlaces(count);
  expect(new Set(places.map(({ file }) => file)).size).toBe(count);
  expect(new Set(places.map(({ id }) => id)).size).toBe(count);
  const overviews = places.filter(({ kind }) => kind === 'toolkit');
  expect(overviews).not.toEqual([]);
  for (const { file } of overviews) expect(places.map((place) => place.file)).toContain(file.replace('index', 'step-1'));
});

test('the same in every run, whatever other locales there are', () => {
  const few = createCorpus(siteDir, { pages: 4, reports: 1, locales: ['en', 'sr'] });
  const more = createCorpus(siteDir, { pages: 4, reports: 1, locales: ['en', 'sq', 'sr', 'sr-Latn'] });
  const [one, other] = [few, more].map(({ pages: [page] }) => page);
  if (one === undefined || other === undefined) throw new Error('no page');
  expect(textOf(one, 'sr')).toEqual(textOf(other, 'sr'));
  expect(textOf(other, 'sr').title).toMatch(/^[\p{Script=Cyrillic} ]+$/u);
  expect(textOf(other, 'sr-Latn').title).toMatch(/^[\p{Script=Latin} ]+$/u);
  expect(wordsOf(textOf(one, 'en').blocks)).toBeGreaterThan(600);
  expect(wordsOf(textOf(one, 'en').blocks)).toBeLessThan(850);
});

function wordsOf(blocks: readonly Block[]): number {
  return JSON.stringify(blocks).split(/[^\p{L}]+/u).length;
}

test('Markdown in the dialect of a generator', () => {
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: 'One.', link: { text: 'two', to: 'case-studies/case-2' } },
    { kind: 'heading', id: 'context', text: 'Context' },
    { kind: 'list', items: ['a', 'b'] },
    {
      kind: 'table',
      rows: [
        ['A', 'B'],
        ['c', 'd'],
      ],
    },
    { kind: 'note', text: 'Note.' },
    { kind: 'picture', alt: 'Hills', credit: 'Somebody' },
  ];
  const dialect = {
    heading: (text: string, id: string) => `## ${text} {#${id}}`,
    note: (text: string) => `> ${text}`,
    picture: (alt: string, credit: string) => `![${alt}](/p.webp "${credit}")`,
    address: (to: string) => `/${to}/`,
    afterFirst: '<!-- truncate -->',
  };
  expect(toMarkdown({ title: '', description: '', blocks }, dialect)).toMatchInlineSnapshot(`
"One. [two](/case-studies/case-2/).

<!-- truncate -->

## Context {#context}

- a
- b

| A | B |
| --- | --- |
| c | d |

> Note.

![Hills](/p.webp "Somebody")
"
`);
});
