/** Which words of a text answer a query: told by the same analysis that found the page, never by the letters as they stand. */
import { analyse, type Word } from '#language/analysis/analyse.ts';
import type { Locale } from '#model/locale.ts';

/** What one typed word was found as. */
export interface SoughtWord {
  readonly stems: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  /** Beginnings of three letters and more. */
  readonly beginnings: readonly string[];
}

/** A word of the text, with the places of the typed words it answers. */
export interface MarkedWord extends Word {
  readonly answers: readonly number[];
}

/** Every word of the text that answers one of those sought. */
export function findSought(text: string, language: Locale, sought: readonly SoughtWord[]): readonly MarkedWord[] {
  return analyse(text, language).flatMap((word) => {
    const answers = sought.flatMap((each, at) => (isSought(word, each) ? [at] : []));
    return answers.length > 0 ? [{ ...word, answers }] : [];
  });
}

function isSought({ form, stem }: Word, { stems, forms, beginnings }: SoughtWord): boolean {
  return forms.has(form) || stems.has(stem) || beginnings.some((beginning) => form.startsWith(beginning));
}
