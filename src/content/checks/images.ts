/** Images exist, are described for those who cannot see them, and credit their makers. */
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import type { Page } from '#content/content.ts';
import { nearest } from '#content/nearest.ts';
import type { OutlineImage } from '#content/outline.ts';
import { at, pagesOf } from '#content/places.ts';
import type { Check, CheckContext } from './check.ts';
import { linkTarget } from './linkTarget.ts';

export const images: Check = (content, context) =>
  pagesOf(content).flatMap((page) =>
    page.outline.images.flatMap((image) => [
      ...checkFile(page, image, context),
      ...checkAlternative(page, image),
      ...checkCredit(page, image),
    ]),
  );

/** A translation's image stands beside the original: both pages show the same file. */
function checkFile(page: Page, { url, line }: OutlineImage, { files }: CheckContext): Problem[] {
  const target = linkTarget(url);
  if (target.kind === 'address' && files.has(`static${target.path}`)) return [];
  if (target.kind !== 'file' && target.kind !== 'address') {
    const found = url.startsWith('data:') ? 'an image pasted into the text' : `an image on another site, \`${url}\``;
    return [
      {
        ...at(page, line),
        found,
        expected: 'a file beside the page',
        fix: 'save the image beside the page and write its name, like `./plan.png`',
      },
    ];
  }
  const folder = path.posix.dirname(page.file);
  const file = path.posix.join(folder, target.path);
  if (target.kind === 'file' && !file.startsWith('../') && files.has(`${page.tree.root}/${file}`)) return [];
  const beside = path.posix.join(page.tree.root, folder);
  const near = nearest(path.posix.basename(file), imagesIn(beside, files));
  return [
    {
      ...at(page, line),
      found: `the image \`${url}\`, which does not exist`,
      expected: `a file in ${beside}/`,
      fix: near === undefined ? 'add the file, or correct its name' : `write \`./${near}\``,
    },
  ];
}

function imagesIn(folder: string, files: ReadonlyMap<string, number>): string[] {
  return [...files.keys()]
    .filter((file) => path.posix.dirname(file) === folder && !file.endsWith('.md'))
    .map((file) => path.posix.basename(file));
}

function checkAlternative(page: Page, { url, alt, line }: OutlineImage): Problem[] {
  if (alt.trim() !== '') return [];
  return [
    {
      ...at(page, line),
      found: `the image \`${url}\` without alternative text`,
      expected: 'what the image shows, for people who cannot see it',
      fix: `write it between the brackets: \`![What the image shows](${url} "Photo: …")\``,
    },
  ];
}

function checkCredit(page: Page, { url, credit, line }: OutlineImage): Problem[] {
  if (credit.trim() !== '') return [];
  return [
    {
      ...at(page, line),
      found: `the image \`${url}\` without a credit`,
      expected: 'who made it, as the image’s title',
      fix: `write \`![…](${url} "Photo: name of the maker, licence")\``,
    },
  ];
}
