import { VFile } from 'vfile';
import { edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { overlayOf, pageOf, type OverlaidPage } from '#translation/testing/overlaid.ts';
import { remarkContributed } from './remarkContributed.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
/** The case of the test site, as if it had come through the form. */
const OWN_ACCOUNT: SiteFiles = {
  [CASE]: edited(CASE, 'place: Pula', 'place: Pula\ncontributed: 7qf2m9xp3k4dw8ta').replace(/:::note[^]*?:::/, 'Money.'),
};
/** Its translation has what the original has, and the language of a word. */
const TRANSLATION = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';
const PLAIN_TRANSLATION: SiteFiles = { [TRANSLATION]: edited(TRANSLATION, '', '').replace(/:::note[^]*?:::/, 'Novac.') };

/** What Docusaurus would hand to the plugin: the front matter is a node of the tree. */
function build({ frontMatter, body }: Pick<OverlaidPage, 'frontMatter' | 'body'>): void {
  const file = new VFile({ path: '.overlay/en/docs/case-studies/case.md', value: body, data: { frontMatter } });
  const { children } = parseMarkdown(body);
  remarkContributed()({ type: 'root', children: [{ type: 'yaml', value: 'id: case' }, ...children] }, file);
}

test.each(['en', 'hr', 'sr', 'sr-Latn'] as const)('a plain case is built, with its footnotes, in %s', async (locale) => {
  const files = overlayOf(locale, { ...OWN_ACCOUNT, ...PLAIN_TRANSLATION });
  const page = await pageOf(files, 'case-studies/case.md');
  expect(page.body).toContain('[^interview]: ');
  expect(() => build(page)).not.toThrow();
});

test('one in which somebody has put HTML is not, and the file is named', async () => {
  const page = await pageOf(overlayOf('en', { ...OWN_ACCOUNT, ...PLAIN_TRANSLATION }), 'case-studies/case.md');
  expect(() => build({ ...page, body: `${page.body}\n<script>alert(1)</script>\n` })).toThrowErrorMatchingInlineSnapshot(
    `"docs/case-studies/case.md  found HTML: \`<script>alert(1)</script>\` in a contributed case, in line 22 of its text; expected paragraphs, headings, lists, quotes, emphasis, links to other sites and to pages of the hub, citations of its sources, its own photos. Fix: write it as plain text"`,
  );
});

test('a file Docusaurus would read as it was sent is looked at as well', () => {
  const frontMatter = { contributed: '7qf2m9xp3k4dw8ta', mdx: { format: 'mdx' } };
  expect(() => build({ frontMatter, body: '[a](../../etc/passwd.txt)' })).toThrow('a link to `../../etc/passwd.txt`');
});

test('other pages are left alone', async () => {
  const page = await pageOf(overlayOf('en'), 'case-studies/case.md');
  expect(page.body).toContain(':::note');
  expect(() => build(page)).not.toThrow();
});
