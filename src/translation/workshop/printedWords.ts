import type { Locale } from '#model/locale.ts';
import { say as worded, type Strings } from '#training/render/strings.ts';
import { PRINTED, type Words } from '#training/workshop/words.ts';
import { dateWords } from './dateWords.ts';

export function printedWords(strings: Strings, locale: Locale): Words {
  // All ids are there: each is set from the list.
  const texts = Object.fromEntries(PRINTED.map((id) => [id, worded(strings, id)])) as Words['texts'];
  return { texts, dates: dateWords(locale) };
}
