import type { Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { createSite, removeSites } from '#content/testing/site.ts';
import { rehypeModule } from './rehypeModule.ts';
import { rehypeSections } from './rehypeSections.ts';
import { remarkDirectives } from './remarkDirectives.ts';

afterAll(removeSites);

const siteDir = createSite({ 'i18n/en/code.json': JSON.stringify({ 'module.notes': { message: 'For the facilitator' } }) });

const PLAN = [
  { kind: 'session', id: 's1', title: 's1', minutes: 10 },
  { kind: 'break', id: 'b1', title: 'b1', minutes: 5 },
  { kind: 'session', id: 's2', title: 's2', minutes: 10 },
];

/** HTML of a module in which each heading's text is its id. */
function render(body: string, untranslated: readonly object[] = [], hub: object = { module: { plan: PLAN } }): string {
  const headingIds = () => (tree: Root) => {
    for (const node of tree.children) {
      if (node.type === 'element' && /^h\d$/.test(node.tagName)) node.properties = { id: toString(node) };
    }
  };
  const file = new VFile({ value: body, data: { frontMatter: { hub: { shown: 'en', freshness: { untranslated }, ...hub } } } });
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkDirectives, { siteDir })
    .use(remarkRehype)
    .use(headingIds)
    .use(rehypeSections)
    .use(rehypeModule, { siteDir })
    .use(rehypeStringify);
  return String(processor.processSync(file)).replaceAll(/\n+/g, '');
}

test('a session ends before the next part, and at the end of the page before the sources', () => {
  const body = 'Intro\n\n## s1\n\nOne[^a]\n\n### s1-x\n\nTwo\n\n## b1\n\n## s2\n\nThree\n\n[^a]: Source';
  const html = render(body).replace(/<section data-footnotes[^]*/, '<sources>');
  expect(html.replaceAll(/<sup>.*?<\/sup>/g, '')).toMatchInlineSnapshot(
    `"<p>Intro</p><h2 id="s1">s1</h2><p>One</p><h3 id="s1-x">s1-x</h3><p>Two</p><session-end session="s1"></session-end><h2 id="b1">b1</h2><h2 id="s2">s2</h2><p>Three</p><session-end session="s2"></session-end><sources>"`,
  );
});

test('notes stand again at the end, each below a link to its session, and no id stands twice', () => {
  const body = `## s1

:::notes
Wait.[^a]
:::

More.

:::notes
- Then go.
:::

## s2

:::notes
Stop.
:::

[^a]: Source`;
  const html = render(body, [{ id: 's2', title: 's2', language: 'sq' }]);
  expect(html.slice(html.indexOf('<div class="facilitator-notes">'))).toMatchInlineSnapshot(
    `"<div class="facilitator-notes"><h2 id="facilitator-notes">For the facilitator</h2><h3><a href="#s1">s1</a></h3><div><p>Wait.<sup><a href="#user-content-fn-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p></div><div><ul><li>Then go.</li></ul></div><h3><a href="#s2" lang="sq">s2</a></h3><div lang="sq"><p>Stop.</p></div></div>"`,
  );
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('a page that is no module stays as it is', () => {
  expect(render('## s1\n\n:::notes\nWait.\n:::', [], {})).not.toMatch(/session-end|facilitator-notes/);
});

test('a module without notes has no section for them', () => {
  expect(render('## s1\n\nOne')).not.toContain('facilitator-notes');
});
