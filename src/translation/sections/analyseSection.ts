/** What a section says and how it is built, each with a hash of its own: a moved link is not a changed sentence. */
import type { Nodes } from 'mdast';
import { remembered } from '#content/remembered/remembered.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { foldSpace } from '#language/foldSpace.ts';
import { carriersOf, type Carrier } from '#language/markdown/carriers.ts';
import { shortHash } from './hash.ts';
import { childrenOf, leavesOf, segmentOf, type Segment } from '#language/markdown/segments.ts';

export interface SectionAnalysis {
  readonly segments: readonly Segment[];
  /** The words of every segment, without markup: folded, one for each segment. */
  readonly words: readonly string[];
  /** What a translation must have as its source has it. */
  readonly carriers: readonly Carrier[];
  /** Hash of the words. */
  readonly text: string;
  /** Hash of all the rest: kinds of blocks, ids, addresses, directives, code, maths, citations, boxes ticked or not. */
  readonly structure: string;
}

/** An original is compared with each of its translations, and compared again at every change while previewing. */
export const analyseSection = remembered('analyseSection', (source: string): SectionAnalysis => {
  const root = parseMarkdown(source);
  const segments: Segment[] = [];
  const words: string[] = [];
  for (const leaf of leavesOf(root)) {
    const segment = segmentOf(leaf, source);
    if (segment === undefined) continue;
    segments.push(segment);
    words.push(wordsOf(leaf));
  }
  const { carriers, structure } = carriersOf(root);
  return { segments, words, carriers, text: shortHash(words.join('\n')), structure: shortHash(structure) };
});

/** Stands for what is no words but may not vanish between them. */
const OBJECT = '\uFFFC';
const CITATIONS_AND_ID = /\[\^[^\]\s]+\]|[ \t]*\{#[^}\s]*\}[ \t]*$/g;

function wordsOf(node: Nodes): string {
  return foldSpace(plain(node));
}

function plain(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll(CITATIONS_AND_ID, '');
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'inlineCode':
    case 'inlineMath':
      return OBJECT;
    default:
      return childrenOf(node).map(plain).join('');
  }
}
