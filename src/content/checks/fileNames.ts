/** Names of files make addresses: plain words, and the date in front of a report's. */
import path from 'node:path';
import { idField } from '#model/fields.ts';
import type { Problem } from '#model/problem.ts';
import { slug } from '#language/slug.ts';
import { reportSlug } from '#content/address.ts';
import type { OriginalPage } from '#content/content.ts';
import { atField } from '#content/places.ts';
import type { Check } from './check.ts';

export const fileNames: Check = ({ originals }) =>
  originals.flatMap((page) => (page.frontMatter.type === 'report' ? checkReport(page, page.frontMatter.published) : checkWords(page)));

function checkWords(page: OriginalPage): Problem[] {
  return page.file
    .replace(/\.md$/, '')
    .split('/')
    .flatMap((name) => {
      // Docusaurus takes a number in front for a place in the order, and leaves it out of the address.
      const isOrdinal = /^\d+[-_. ]/.test(name);
      if (idField.safeParse(name).success && !isOrdinal) return [];
      return [
        {
          file: page.path,
          found: isOrdinal ? `the name \`${name}\`, which starts with a number` : `the name \`${name}\``,
          expected: 'lower-case ASCII words joined by hyphens, like `map-who-decides`',
          fix: `rename it to \`${slug(name.replace(/^[\d\W_]+/, '')) || 'short-name'}\``,
        },
      ];
    });
}

function checkReport(page: OriginalPage, published: string): Problem[] {
  const slugOfName = reportSlug(page.file);
  const wanted = `${published}-${slug(slugOfName) || 'short-name'}.md`;
  if (page.file === wanted) return [];
  const hasDate = path.posix.basename(page.file) !== `${slugOfName}.md`;
  return [
    {
      ...atField(page, 'published'),
      found: `${published} in a file called \`${page.file}\``,
      expected: 'the date of publication and a short name, `<published>-<name>.md`',
      fix: hasDate ? `rename the file to \`${wanted}\`, or correct the date` : `rename the file to \`${wanted}\``,
    },
  ];
}
