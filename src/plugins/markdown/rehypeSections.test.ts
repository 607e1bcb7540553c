import type { Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypeSections } from './rehypeSections.ts';

/** HTML of a page whose section `b` is in Albanian; each heading's text is its id. */
function render(body: string, hub: object): string {
  const headingIds = () => (tree: Root) => {
    for (const node of tree.children) if (node.type === 'element' && node.tagName === 'h2') node.properties = { id: toString(node) };
  };
  const file = new VFile(body);
  file.data['frontMatter'] = { hub };
  return String(unified().use(remarkParse).use(remarkRehype).use(headingIds).use(rehypeSections).use(rehypeStringify).processSync(file));
}

const BORROWED = { freshness: { untranslated: [{ id: 'b', title: 'b', language: 'sq' }] } };

test('a section in another language is marked from its heading to the next', () => {
  expect(render('Intro\n\n## a\n\nOne\n\n## b\n\nDy\n\n## c\n\nThree', BORROWED).replaceAll(/\n+/g, '')).toMatchInlineSnapshot(
    `"<p>Intro</p><h2 id="a">a</h2><p>One</p><div lang="sq"><h2 id="b">b</h2><p>Dy</p></div><h2 id="c">c</h2><p>Three</p>"`,
  );
});

test('a page in one language stays as it is', () => {
  expect(render('## b\n\nDy', {})).not.toContain('lang');
});
