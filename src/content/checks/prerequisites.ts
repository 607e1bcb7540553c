/** A module's prerequisites are ids of other pages of the same edition, reports or pages about the hub. */
import type { OriginalPage } from '#content/content.ts';
import { nearest } from '#content/nearest.ts';
import { atField, placeOf } from '#content/places.ts';
import type { Check, CheckContext } from './check.ts';

export const prerequisites: Check = ({ originals }, context) => {
  const unread = unreadNames(originals, context);
  return originals.flatMap((page) => {
    if (page.frontMatter.type !== 'module') return [];
    const known = new Set(originals.filter((other) => canBeRead(other, page)).map(({ frontMatter }) => frontMatter.id));
    return page.frontMatter.prerequisites.flatMap((id, index) => {
      if (known.has(id) || unread.has(id)) return [];
      const near = nearest(id, known);
      return [
        {
          ...atField(page, 'prerequisites', index),
          found: id === page.frontMatter.id ? `\`${id}\`, the module itself` : `\`${id}\``,
          expected: 'the id of another page, from its front matter',
          fix: near === undefined ? 'correct the id, or leave it out' : `write \`${near}\``,
        },
      ];
    });
  });
};

/** Names of files that could not be read and of their folders; an id mostly is one of them, and one mistake needs one message. */
export function unreadNames(originals: readonly OriginalPage[], { files, trees }: CheckContext): ReadonlySet<string> {
  const read = new Set(originals.map(({ path }) => path));
  const unread = [...files.keys()].filter((file) => file.endsWith('.md') && !read.has(file) && placeOf(trees, file) !== undefined);
  return new Set(unread.flatMap((file) => file.replace(/\.md$/, '').split('/')));
}

function canBeRead(other: OriginalPage, page: OriginalPage): boolean {
  return other !== page && (other.tree.kind !== 'library' || other.tree.edition === page.tree.edition);
}
