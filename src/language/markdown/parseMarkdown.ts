import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The same parsers, in the same versions, as the site's own: another version may read a page differently. */
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkMath);

export function parseMarkdown(body: string): Root {
  return parser.parse(body);
}
