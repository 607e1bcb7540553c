import { LOCALE_FACTS, type Locale } from '#model/locale.ts';

const LETTERS = { Cyrl: /\p{Script=Cyrillic}/gu, Latn: /\p{Script=Latin}/gu } as const;

/** Fewer letters say nothing: a name, an abbreviation. */
const ENOUGH = 40;

/** Whether a text is mostly in another script than the language it is said to be in: Serbian in Latin letters under `sr`. */
export function hasWrongLetters(text: string, language: Locale): boolean {
  const [cyrillic, latin] = [LETTERS.Cyrl, LETTERS.Latn].map((script) => text.match(script)?.length ?? 0);
  if (cyrillic === undefined || latin === undefined || cyrillic + latin < ENOUGH) return false;
  return LOCALE_FACTS[language].script === 'Cyrl' ? cyrillic < latin : latin < cyrillic;
}
