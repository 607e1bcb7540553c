/** Words of the project's own texts in one language, each as often as it occurs. */
import { findWords } from '#language/analysis/words.ts';
import { LOCALE_FACTS, type Script, type WrittenLocale } from '#model/locale.ts';
import { textsIn } from '#cli/bench/search/realWords.ts';

/** Names in the other script, numbers and single letters are left out. */
const WORDS: Readonly<Record<Script, RegExp>> = {
  Latn: /^\p{Script=Latin}{2,}$/u,
  Cyrl: /^\p{Script=Cyrillic}{2,}$/u,
};

/** In small letters. */
export function localWords(siteDir: string, language: WrittenLocale): readonly string[] {
  const words = textsIn(siteDir, language).flatMap((text) => findWords(text.toLowerCase()).map(({ text: word }) => word));
  return words.filter((word) => WORDS[LOCALE_FACTS[language].script].test(word));
}
