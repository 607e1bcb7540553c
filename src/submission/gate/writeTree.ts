/** Writes a clean tree so that every parser of the site reads the same again. */
import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { withoutAddresses } from './allowedLink.ts';

/**
 * CommonMark's own escapes are the library's. These are for what the site understands beyond it: directives, maths, tables, strikethrough,
 * task lists, and braces, which MDX would run. They are simpler and wider than those of the extensions' writers, which assume that their
 * constructs stand only where they put them.
 */
const BEYOND: NonNullable<Options['unsafe']> = [
  { character: ':', after: String.raw`[\p{L}:[{]`, inConstruct: 'phrasing' },
  { atBreak: true, character: ':' },
  { character: '$', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '|', inConstruct: 'phrasing' },
  { character: '{', inConstruct: 'phrasing' },
  { character: '}', inConstruct: 'phrasing' },
  { character: '<', inConstruct: 'phrasing' },
  { character: '[', inConstruct: 'phrasing' },
  { character: ']', inConstruct: 'phrasing' },
  { atBreak: true, character: '-', after: String.raw`[-:|\s]` },
  { atBreak: true, character: '+' },
];

const ADDRESSES: NonNullable<NonNullable<Options['unsafe']>[number]['notInConstruct']> = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
];

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  unsafe: BEYOND.map((pattern) => ({ ...pattern, notInConstruct: ADDRESSES, ...(pattern.after !== undefined && { unicode: true }) })),
  extensions: [gfmFootnoteToMarkdown()],
};

/** Markdown without white space at its ends; `''` for an empty tree. */
export function writeTree(root: Root): string {
  return toMarkdown(root, OPTIONS).trim();
}

/** Every mark of punctuation escaped, and no address whole: ugly, and read as text by anything. */
export function writePlain(text: string): string {
  return withoutAddresses(text)
    .split(/\n+/u)
    .map((line) => line.trim().replaceAll(/[!-/:-@[-`{-~]/gu, String.raw`\$&`))
    .filter((line) => line !== '')
    .join('\n\n');
}
