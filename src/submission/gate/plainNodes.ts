import type { Nodes } from 'mdast';

/** What contributed text is made of; links have to be looked at besides. */
export const PLAIN_NODES: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'text',
  'break',
  'emphasis',
  'strong',
]);
