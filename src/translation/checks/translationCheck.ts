import type { Problem } from '#model/problem.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { TranslationRecord } from '#model/translationRecord.ts';
import type { TranslatedPage } from '#content/content.ts';
import type { Freshness } from '#translation/freshness/freshness.ts';
import type { PageVersions } from '#translation/freshness/versions.ts';
import type { Section } from '#translation/sections/splitSections.ts';

/** A translation with all that is known of it. */
export interface CheckedTranslation {
  readonly page: TranslatedPage;
  readonly locale: WrittenLocale;
  readonly versions: PageVersions;
  readonly freshness: Freshness;
  /** Undefined when there is none, or one made from another language. */
  readonly record: TranslationRecord | undefined;
  /** Path of the text it was translated from. */
  readonly sourcePath: string;
  /** The sections of its body. */
  readonly sections: readonly Section[];
}

/** One rule about a translation and its source: reads, and says what is wrong. */
export type TranslationCheck = (translation: CheckedTranslation) => readonly Problem[];

/** The file and line of a line of a section. */
export function inSection({ page }: CheckedTranslation, section: Section, line = 1): { file: string; line: number } {
  return { file: page.path, line: page.bodyLine + section.line + line - 2 };
}
