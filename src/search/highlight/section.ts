/** The section of a page that answers best: where a hit leads. */
import type { Locale } from '#model/locale.ts';
import type { RecordSection } from '../pageRecord.ts';
import { findSought, type SoughtWord } from './finder.ts';

/** A heading tells what its section is about. */
const HEADING = 3;

/** The section with the most of the words, those in its heading counting more; undefined where none has any. */
export function bestSection(
  sections: readonly RecordSection[],
  language: Locale,
  sought: readonly SoughtWord[],
): RecordSection | undefined {
  let [best, most]: [RecordSection | undefined, number] = [undefined, 0];
  for (const section of sections) {
    const own = section.language ?? language;
    const heading = different(section.heading, own, sought);
    const words = findSought(section.text, own, sought);
    const all = new Set([...heading, ...words.flatMap(({ answers }) => answers)]);
    const score = all.size * 10 + heading.size * HEADING + Math.min(words.length, 9) / 10;
    if (all.size > 0 && score > most) [best, most] = [section, score];
  }
  return best;
}

function different(text: string, language: Locale, sought: readonly SoughtWord[]): ReadonlySet<number> {
  return new Set(findSought(text, language, sought).flatMap(({ answers }) => answers));
}

/** Whether a text answers every word sought. */
export function answersAll(text: string, language: Locale, sought: readonly SoughtWord[]): boolean {
  return different(text, language, sought).size === sought.length;
}
