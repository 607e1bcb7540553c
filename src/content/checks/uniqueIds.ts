/** An id names one page: within each edition of the library, and within the working draft with reports and pages about the hub. */
import type { Problem } from '#model/problem.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import type { OriginalPage } from '#content/content.ts';
import { atField } from '#content/places.ts';
import type { Check } from './check.ts';

export const uniqueIds: Check = ({ originals }) => {
  const first = new Map<string, OriginalPage>();
  return originals.flatMap((page): Problem[] => {
    const { id } = page.frontMatter;
    const key = `${page.tree.edition ?? WORKING_DRAFT}:${id}`;
    const other = first.get(key);
    first.set(key, other ?? page);
    if (other === undefined) return [];
    return [
      {
        ...atField(page, 'id'),
        found: `\`${id}\`, which ${other.path} has too`,
        expected: 'an id of its own for every page',
        fix: 'change the id of the newer page',
      },
    ];
  });
};
