/** The types of everything read from disk: parsed once here, never checked again inside. */
import type { Locale, WrittenLocale } from '#model/locale.ts';
import type { PageFrontMatter } from '#model/page.ts';
import type { TranslatedFrontMatter } from '#model/translation.ts';
import type { WordFamily } from '#model/wordFamily.ts';
import type { Registries } from './data.ts';
import type { Glossary } from './glossary.ts';
import type { PlacedPath } from './learningPaths.ts';
import type { PlacedSituation } from './situations.ts';
import type { Outline } from './outline.ts';
import type { ContentTree } from './tree.ts';

/** What an original and its translations have in common. */
export interface MarkdownFile {
  readonly tree: ContentTree;
  /** Path inside the tree, the same for an original and its translations: `case-studies/pogon-zagreb.md`. */
  readonly file: string;
  /** Path from the project's root. */
  readonly path: string;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  /** 1-based line of a front-matter field. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly outline: Outline;
}

/** A page in the language it was written in. */
export interface OriginalPage extends MarkdownFile {
  readonly frontMatter: PageFrontMatter;
}

export interface TranslatedPage extends MarkdownFile {
  readonly locale: WrittenLocale;
  readonly frontMatter: TranslatedFrontMatter;
}

export type Page = OriginalPage | TranslatedPage;

export interface Asset {
  readonly tree: ContentTree;
  readonly file: string;
  readonly path: string;
}

export interface Content {
  readonly originals: readonly OriginalPage[];
  readonly translations: readonly TranslatedPage[];
  /** Files beside the pages that are not Markdown: images, spreadsheets. */
  readonly assets: readonly Asset[];
  readonly registries: Registries;
  readonly glossary: Glossary;
  readonly learningPaths: readonly PlacedPath[];
  readonly situations: readonly PlacedSituation[];
  /** Words of several languages for the same thing, for search. */
  readonly lexicon: readonly WordFamily[];
}

/** Interface strings of one locale: message id to text. */
export type Catalogue = ReadonlyMap<string, string>;
export type Catalogues = ReadonlyMap<Locale, Catalogue>;
