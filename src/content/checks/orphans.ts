/** Every file among the translations belongs to a page that exists. */
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { nearest } from '#content/nearest.ts';
import { belongsTo } from '#content/places.ts';
import { translationRoot } from '#content/tree.ts';
import type { Check, CheckContext } from './check.ts';

export const orphans: Check = (_content, context) =>
  WRITTEN_LOCALES.flatMap((locale) =>
    [...context.files.keys()].filter((file) => file.startsWith(`i18n/${locale}/`)).flatMap((file) => checkFile(file, locale, context)),
  );

function checkFile(path: string, locale: WrittenLocale, { trees, files }: CheckContext): Problem[] {
  const tree = trees.find((candidate) => path.startsWith(`${translationRoot(candidate, locale)}/`));
  if (tree === undefined) return path.endsWith('.md') ? [noTree(path, locale, trees)] : [];
  const file = path.slice(translationRoot(tree, locale).length + 1);
  if (!file.endsWith('.md')) return [notAPage(path, `${tree.root}/${file}`)];
  const original = `${tree.root}/${file}`;
  if (files.has(original) && belongsTo(tree, file)) return [];
  const near = nearest(
    original,
    [...files.keys()].filter((name) => name.startsWith(`${tree.root}/`) && name.endsWith('.md')),
  );
  return [
    {
      file: path,
      found: `a translation of ${original}, which does not exist`,
      expected: 'a translation only where there is a page',
      fix:
        near === undefined
          ? 'remove it with its page'
          : `remove it with its page; if the page was renamed to ${near}, rename the translation too`,
    },
  ];
}

function noTree(path: string, locale: WrittenLocale, trees: CheckContext['trees']): Problem {
  return {
    file: path,
    found: 'a page in a folder the hub does not read',
    expected: trees.map((tree) => `${translationRoot(tree, locale)}/`).join(', '),
    fix: 'move it to one of these; a folder of an edition that is gone can be removed',
  };
}

function notAPage(path: string, beside: string): Problem {
  return {
    file: path,
    found: 'a file that is not a page',
    expected: 'only translated pages here: all languages share the files beside the original',
    fix: `move it to ${beside}`,
  };
}
