/** Where pages stand: lines in files, files in trees. */
import type { WrittenLocale } from '#model/locale.ts';
import type { Content, MarkdownFile, OriginalPage, Page, TranslatedPage } from './content.ts';
import type { ContentTree } from './tree.ts';

/** The file and line of a line of a page's body, as problems give them. */
export function at(page: MarkdownFile, bodyLine: number): { file: string; line: number } {
  return { file: page.path, line: page.bodyLine + bodyLine - 1 };
}

/** The file and line of a front-matter field, with the field's name. */
export function atField(
  page: MarkdownFile,
  ...path: readonly [string, ...(string | number)[]]
): { file: string; line: number; field: string } {
  const [first, ...rest] = path;
  const field = first + rest.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return { file: page.path, line: page.lineOf(path), field };
}

export function pagesOf({ originals, translations }: Content): readonly Page[] {
  return [...originals, ...translations];
}

/** The language a page's text is in. */
export function languageOf(page: Page): WrittenLocale {
  return 'locale' in page ? page.locale : page.frontMatter.language;
}

/** The texts of a page's front matter, by field; those it has not are left out. */
export function frontTextsOf({ frontMatter }: Page): readonly (readonly [field: string, text: string])[] {
  const texts = {
    title: frontMatter.title,
    description: frontMatter.description,
    place: 'place' in frontMatter ? frontMatter.place : undefined,
    retiredBecause: 'retiredBecause' in frontMatter ? frontMatter.retiredBecause : undefined,
  };
  return Object.entries(texts).flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]));
}

/** The tree that the original at this path belongs to, and its path inside. */
export function placeOf(trees: readonly ContentTree[], filePath: string): { tree: ContentTree; file: string } | undefined {
  for (const tree of trees) {
    const file = filePath.startsWith(`${tree.root}/`) ? filePath.slice(tree.root.length + 1) : undefined;
    if (file !== undefined && belongsTo(tree, file)) return { tree, file };
  }
  return undefined;
}

export function belongsTo({ without }: ContentTree, file: string): boolean {
  return !without.some((folder) => file.startsWith(`${folder}/`));
}

/** Every translation whose original could be read, with that original; a translation in the original's own language counts too. */
export function pairTranslations({ originals, translations }: Content): readonly { original: OriginalPage; translation: TranslatedPage }[] {
  const byPlace = new Map(originals.map((page) => [placeKey(page), page]));
  return translations.flatMap((translation) => {
    const original = byPlace.get(placeKey(translation));
    return original === undefined ? [] : [{ original, translation }];
  });
}

/** The same for an original and its translations. */
export function placeKey({ tree, file }: MarkdownFile): string {
  return `${tree.localised}/${file}`;
}
