/** A generator with the corpus written for it. */
import type { Corpus, CorpusPage } from '#cli/bench/corpus/corpus.ts';
import { DEFAULT_LOCALE, type Locale } from '#model/locale.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Site {
  /** With its version, as it is printed. */
  readonly name: string;
  /** Where its files and what it builds lie. */
  readonly folder: string;
  /** What an author runs, in that folder. */
  readonly command: Command;
  /** The built site, below `folder`. */
  readonly output: string;
  /** What builds leave, the output among it: without these the next one is cold. Below `folder`. */
  readonly leftovers: readonly string[];
  /** The text of a page in a locale, below `folder`. */
  readonly fileOf: (page: CorpusPage, locale: Locale) => string;
  /** Where a page is served, from the root of the built site on, without a slash in front. */
  readonly addressOf: (page: CorpusPage, locale: Locale) => string;
}

/** What every site is written from. */
export interface SiteOrder {
  /** The hub's own checkout. */
  readonly siteDir: string;
  /** An empty one. */
  readonly folder: string;
  readonly corpus: Corpus;
  /** Locales that menus list; those without text of their own may be built from English. */
  readonly listed: readonly Locale[];
}

/** English at the root, the others in folders of their own. */
export function localePath(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '' : `${locale}/`;
}

/** `toolkits/kit-1/index` => `toolkits/kit-1` */
export function addressPart({ file }: Pick<CorpusPage, 'file'>): string {
  return file.replace(/\/index$/, '');
}
