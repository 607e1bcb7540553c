import type { Problem } from '#model/problem.ts';
import type { CheckedTranslation } from '#translation/checks/translationCheck.ts';
import { FRONT } from '#translation/sections/frontSection.ts';
import { INTRO } from '#translation/sections/splitSections.ts';
import type { ComparedSection } from './comparedSections.ts';

/** One rule about a section and its source: says what somebody should look at, and blocks nothing. */
export type TranslationWarning = (translation: CheckedTranslation, section: ComparedSection) => readonly Problem[];

/** What a translator compares a section with: `the section \`why\` of docs/a.md`. */
export function sourceName({ sourcePath }: CheckedTranslation, { key }: Pick<ComparedSection, 'key'>): string {
  const part = key === FRONT ? 'the front matter' : key === INTRO ? 'the introduction' : `the section \`${key}\``;
  return `${part} of ${sourcePath}`;
}
