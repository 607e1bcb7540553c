import type { Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { createSite, removeSites } from '#content/testing/site.ts';
import type { TextTerm } from '#model/glossaryEntry.ts';
import type { Locale } from '#model/locale.ts';
import { rehypeSections } from './rehypeSections.ts';
import { rehypeTerms } from './rehypeTerms.ts';
import { remarkDirectives } from './remarkDirectives.ts';

afterAll(removeSites);

function term(id: string, stems: Partial<TextTerm['stems']>): TextTerm {
  const none = { en: [], sq: [], bs: [], hr: [], cnr: [], mk: [], sl: [], sr: [], 'sr-Latn': [] };
  return { id, term: id, definition: `What ${id} means.`, stems: { ...none, ...stems } };
}

const TERMS = JSON.stringify([
  term('advocacy', { en: ['advocacy'], hr: ['zagovaranj*'] }),
  term('scene', { en: ['independent cultural scene*'], sr: ['сцен*'] }),
  term('culture', { en: ['independent cultur*'] }),
]);

const STRINGS = JSON.stringify({ 'term.heading': { message: 'Terms' }, 'term.more': { message: 'More' } });

const siteDir = createSite({
  '.overlay/en/terms.json': TERMS,
  '.overlay/sq/terms.json': TERMS,
  'i18n/en/code.json': STRINGS,
  'i18n/sq/code.json': STRINGS,
});

interface Shown {
  readonly locale?: Locale;
  readonly shown?: Locale;
  /** Sections in another language; each heading's text is its id. */
  readonly untranslated?: readonly { id: string; title: string; language: Locale }[];
}

function render(body: string, { locale = 'en', shown = locale, untranslated = [] }: Shown = {}): string {
  const headingIds = () => (tree: Root) => {
    for (const node of tree.children) if (node.type === 'element' && node.tagName === 'h2') node.properties = { id: toString(node) };
  };
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkMath)
    .use(remarkDirectives, { siteDir })
    .use(remarkRehype)
    .use(headingIds)
    .use(rehypeSections)
    .use(rehypeTerms, { siteDir, locale })
    .use(rehypeStringify);
  return String(processor.processSync(new VFile({ value: body, data: { frontMatter: { hub: { shown, freshness: { untranslated } } } } })));
}

/** What became a button, with the id of what it opens. */
function buttons(body: string, shown?: Shown): readonly string[] {
  const found = render(body, shown).matchAll(/<button type="button" class="term" popovertarget="term-(\w+)">([^<]*)<\/button>/g);
  return Array.from(found, ([, id = '', words = '']) => `${id}: ${words}`);
}

test('the first use becomes a button, and the definition stands at the end of the text', () => {
  expect(render('Their Advocacy. More advocacy, once.')).toMatchInlineSnapshot(
    `"<p>Their <button type="button" class="term" popovertarget="term-advocacy">Advocacy</button>. More advocacy, once.</p><div class="terms"><p class="terms-title">Terms</p><div popover="" id="term-advocacy" role="note" aria-label="advocacy"><p><strong>advocacy</strong></p><p>What advocacy means.</p><p><a href="/glossary/#advocacy">More</a></p></div></div>"`,
  );
});

test('a page without terms stays as it is', () => {
  expect(render('Nothing to explain.')).toBe('<p>Nothing to explain.</p>');
});

test.each([
  ['a paragraph, also where it is emphasised', 'The *loud **advocacy*** of some.'],
  ['a list item', '- advocacy'],
  ['a cell of a table', '| a |\n| --- |\n| advocacy |'],
  ['a quotation', '> advocacy'],
  ['a box', ':::activity{min=5}\nadvocacy\n:::'],
])('in %s', (_, body) => {
  expect(buttons(body)).toEqual(['advocacy: advocacy']);
});

test.each([
  ['a heading', '## advocacy'],
  ['a link', '[about advocacy](/a/)'],
  ['code', '`advocacy`\n\n```\nadvocacy\n```'],
  ['a formula', '$advocacy$'],
  ['the head of a table', '| advocacy |\n| --- |\n| a |'],
  ['notes for the facilitator, which participants do not see', ':::notes\nadvocacy\n:::'],
  ['a label of a directive', ':::worksheet[advocacy]{#sheet}\na\n:::'],
  ['a source', 'Text.[^a]\n\n[^a]: advocacy'],
  ['another language', 'The campaign :lang[advocacy]{lang=hr}.'],
  ['a longer word', 'Advocacyish.'],
])('not in %s', (_, body) => {
  expect(buttons(body)).toEqual([]);
});

test('of terms that overlap the longer one is explained, and the shorter one where it stands alone', () => {
  const body = 'The independent cultural scene. An independent\ncultural scene again. Independent culture.';
  expect(buttons(body)).toEqual(['scene: independent cultural scene', 'culture: Independent culture']);
});

test('terms are found in the language of the text, and of each section that is borrowed from another', () => {
  const body = 'zagovaranju advocacy\n\n## b\n\nadvocacy, independent culture\n\n## c\n\nзаговарање, zagovaranje';
  const untranslated = [{ id: 'b', title: 'b', language: 'en' }] as const;
  expect(buttons(body, { locale: 'sq', shown: 'hr', untranslated })).toEqual(['advocacy: zagovaranju', 'culture: independent culture']);
});

test.each([
  ['sq', 'en', '<div class="terms" lang="sq">', '<a href="/sq/glossary/#advocacy">'],
  ['en', 'en', '<div class="terms">', '<a href="/glossary/#advocacy">'],
] as const)('definitions are in the language of the reader: %s reading %s', (locale, shown, start, link) => {
  const html = render('advocacy', { locale, shown });
  expect(html).toContain(start);
  expect(html).toContain(link);
});
