import { edited, removeSites } from '#content/testing/site.ts';
import type { Locale } from '#model/locale.ts';
import { overlayOf, textOf } from './testing/overlaid.ts';

afterAll(removeSites);

const changes = {
  'data/contributors.yaml': `${edited('data/contributors.yaml', '', '')}- {id: ljiljana, kind: person, name: Љиљана Његош, url: https://example.org/}\n`,
};

function registry(locale: Locale, file: string): string {
  return textOf(overlayOf(locale, changes), `docusaurus-plugin-content-blog/${file}`);
}

test('authors of reports have a page each, and names in the script of the reader', () => {
  expect(registry('sr-Latn', 'authors.yml')).toMatchInlineSnapshot(`
"editors:
  name: Naziv
  page: true
ljiljana:
  name: Ljiljana Njegoš
  page: true
  url: https://example.org/
"
`);
  expect(registry('hr', 'authors.yml')).toContain('name: Љиљана Његош');
});

test('tags are the themes, at addresses that are the same in every language', () => {
  expect(registry('sr-Latn', 'tags.yml')).toMatchInlineSnapshot(`
"advocacy:
  label: Naziv
  permalink: /advocacy
budgeting:
  label: Naziv
  permalink: /budgeting
"
`);
  expect(registry('sq', 'tags.yml')).toContain('label: advocacy\n  permalink: /advocacy\n');
});
