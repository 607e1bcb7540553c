/** Makes the footnotes a visible section "Sources" with the fixed id `sources`, worded in the page's language. */
import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { stringsFor } from './shownLanguage.ts';

/** The id remark-rehype gives the heading of the footnotes. */
const GENERATED_ID = 'footnote-label';
export const SOURCES_ID = 'sources';

export function rehypeSources({ siteDir }: { siteDir: string }): (tree: Root, file: VFile) => void {
  const stringsOf = stringsFor(siteDir);
  return (tree, file) => {
    const { strings } = stringsOf(file);
    visit(tree, 'element', (node) => {
      if (node.properties['id'] === GENERATED_ID) {
        node.properties = { id: SOURCES_ID };
        node.children = [{ type: 'text', value: strings.get('source.heading') ?? 'Sources' }];
      }
      if (describedByLabel(node)) node.properties['ariaDescribedBy'] = [SOURCES_ID];
      if (node.properties['dataFootnoteBackref'] !== undefined) {
        // A source cited more than once has a numbered way back for each; the number is part of what is seen.
        node.properties['ariaLabel'] = [strings.get('source.back') ?? '', toString(node).replace('↩', '')].join(' ').trim();
      }
    });
  };
}

function describedByLabel({ properties }: Element): boolean {
  const value = properties['ariaDescribedBy'];
  return Array.isArray(value) ? value.includes(GENERATED_ID) : value === GENERATED_ID;
}
