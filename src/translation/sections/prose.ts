/** The running text of a Markdown source, block by block: what a reader reads as text of the page's own language. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { CITATION, isBareAddress, lineWithin } from '#content/outline.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { splitHeadingId } from '#training/headingId.ts';
import { childrenOf, isLeaf } from '#language/markdown/segments.ts';

/** A paragraph, a heading, a table cell or a label, without marks of emphasis: a term may be half in italics. */
export interface Prose {
  readonly text: string;
  /** 1-based line of the source on which a place in the text stands. */
  readonly lineAt: (index: number) => number;
}

interface Part {
  readonly value: string;
  readonly line: number;
}

/** Stands for code, maths and foreign text, which no phrase may span. */
const OBJECT = '\uFFFC';

/** Without addresses, code, maths, citations and `:lang[…]`; `labels` says whether the text of links counts. */
export function proseOf(source: string, { labels = true }: { readonly labels?: boolean } = {}): readonly Prose[] {
  const found: Prose[] = [];
  const visit = (node: Nodes): void => {
    if (isLeaf(node)) found.push(joined(node.children.flatMap((child) => partsOf(child, labels))));
    else childrenOf(node).forEach(visit);
  };
  visit(parseMarkdown(source));
  return found;
}

function partsOf(node: Nodes, labels: boolean): readonly Part[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      return [{ value: splitHeadingId(node.value.replaceAll(CITATION, '')).text, line }];
    case 'image':
    case 'imageReference':
      return [{ value: `${OBJECT}${node.alt ?? ''}${OBJECT}`, line }];
    case 'break':
      return [{ value: ' ', line }];
    case 'inlineCode':
    case 'inlineMath':
    case 'html':
      return [{ value: OBJECT, line }];
    case 'textDirective':
      return node.name === 'lang' ? [{ value: OBJECT, line }] : childrenOf(node).flatMap((child) => partsOf(child, labels));
    case 'link':
      if (!labels || isBareAddress(node.url, toString(node))) return [{ value: OBJECT, line }];
      return childrenOf(node).flatMap((child) => partsOf(child, labels));
    default:
      return childrenOf(node).flatMap((child) => partsOf(child, labels));
  }
}

function joined(parts: readonly Part[]): Prose {
  return {
    text: parts.map(({ value }) => value).join(''),
    lineAt(index) {
      let start = 0;
      for (const { value, line } of parts) {
        if (index < start + value.length) return lineWithin(value, index - start, line);
        start += value.length;
      }
      return parts.at(-1)?.line ?? 1;
    },
  };
}
