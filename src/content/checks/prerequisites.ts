/** A module's prerequisites are ids of other pages of the same edition, reports or pages about the hub. */
import type { OriginalPage } from '../content.ts';
import { nearest } from '../nearest.ts';
import { atField } from '../places.ts';
import type { Check } from './check.ts';

export const prerequisites: Check = ({ originals }) =>
  originals.flatMap((page) => {
    if (page.frontMatter.type !== 'module') return [];
    const known = new Set(originals.filter((other) => canBeRead(other, page)).map(({ frontMatter }) => frontMatter.id));
    return page.frontMatter.prerequisites.flatMap((id, index) => {
      if (known.has(id)) return [];
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

function canBeRead(other: OriginalPage, page: OriginalPage): boolean {
  return other !== page && (other.tree.kind !== 'library' || other.tree.edition === page.tree.edition);
}
