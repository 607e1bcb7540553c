/** The section of a page that answers best: where a hit leads. */
import type { Locale } from '#model/locale.ts';
import type { RecordSection } from '../pageRecord.ts';
import { findSought, type SoughtWord } from './finder.ts';

/** A heading tells what its section is about. */
const HEADING = 3;

/** More than a heading, less than a word: of sections that answer as well, the one in the page's own language. */
const OWN_LANGUAGE = 6;

/**
 * The section with the most of the words, those in its heading counting more; undefined where none has a word that the title has not:
 * such a hit leads to the top of its page.
 */
export function bestSection(
  { title, language, sections }: { readonly title: string; readonly language: Locale; readonly sections: readonly RecordSection[] },
  sought: readonly SoughtWord[],
): RecordSection | undefined {
  const inTitle = different(title, language, sought);
  let [best, most]: [RecordSection | undefined, number] = [undefined, 0];
  for (const section of sections) {
    const own = section.language ?? language;
    const heading = different(section.heading, own, sought);
    const words = findSought(section.text, own, sought);
    const all = new Set([...heading, ...words.flatMap(({ answers }) => answers)]);
    const score = all.size * 10 + heading.size * HEADING + (own === language ? OWN_LANGUAGE : 0) + Math.min(words.length, 9) / 10;
    if (score > most && [...all].some((word) => !inTitle.has(word))) [best, most] = [section, score];
  }
  return best;
}

function different(text: string, language: Locale, sought: readonly SoughtWord[]): ReadonlySet<number> {
  return new Set(findSought(text, language, sought).flatMap(({ answers }) => answers));
}
