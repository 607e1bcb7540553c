import type { Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';

const SCHEMA: Schema = {
  tagNames: ['p', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'a', 'br', 'hr'],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** HTML of clean Markdown, for previews: what `cleanMarkdown` returned, read as the site reads it. Sanitised once more all the same. */
export function renderMarkdown(markdown: string): Root {
  const tree = sanitize(toHast(parseMarkdown(markdown)), SCHEMA);
  return tree.type === 'root' ? tree : { type: 'root', children: tree.type === 'doctype' ? [] : [tree] };
}
