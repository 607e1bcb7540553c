import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#model/locale.ts';
import { BUDGETS, KINDS, kindOf, type Kind } from './budgets.ts';
import { bytesOf, weighPage, type Weight } from './weighPage.ts';

/** Parts of the site that are read. */
const PARTS = ['about', 'library', 'practice'];

/** The pages of one kind in one locale, the one that comes nearest to its budget first. */
export interface Weighed {
  readonly locale: Locale;
  readonly kind: Kind;
  readonly weights: readonly Weight[];
}

/** Bytes over the budget; below zero: what is left of it. */
export function excess(kind: Kind, weight: Weight): number {
  return bytesOf(weight) - weight.further.bytes - BUDGETS[kind];
}

/** Every page that is read, in every locale. @param dir the built site, with its compressed copies */
export function weighSite(dir: string): readonly Weighed[] {
  return LOCALES.flatMap((locale) => {
    const home = locale === DEFAULT_LOCALE ? '' : `${locale}/`;
    const pages = PARTS.flatMap((part) => pagesBelow(path.join(dir, home), part));
    return KINDS.map((kind) => ({
      locale,
      kind,
      weights: pages
        .filter((page) => kindOf(page) === kind)
        .map((page) => weighPage(dir, `${home}${page}`, BUDGETS[kind]))
        .toSorted((a, b) => excess(kind, b) - excess(kind, a)),
    }));
  });
}

/** Folders with a page, from the locale's home on, with a slash at the end. */
function pagesBelow(home: string, part: string): readonly string[] {
  return readdirSync(path.join(home, part), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    path.basename(file) === 'index.html' ? [path.posix.join(part, path.dirname(file), '/')] : [],
  );
}
