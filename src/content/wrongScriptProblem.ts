import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { WrongScript, WrongScriptReason } from '#language/wrongScript.ts';

const REASONS: Readonly<Record<WrongScriptReason, string>> = {
  'cyrillic-in-latin-page': 'Cyrillic letters in text in Latin script',
  'latin-in-cyrillic-word': 'Latin letters in a Cyrillic word',
  'macedonian-letter': 'Macedonian letters in Serbian text',
  'serbian-letter': 'Serbian letters in Macedonian text',
  'other-cyrillic-letter': 'letters of neither alphabet',
  'cyrillic-roman-numeral': 'a Roman number in Cyrillic letters',
};

/** Tells an author of a word in the wrong script; `inText` is where `:lang[…]` can mark a foreign word. */
export function wrongScriptProblem(
  { found, reason, letters }: WrongScript,
  locale: Locale,
  inText: boolean,
): Pick<Problem, 'found' | 'expected' | 'fix'> {
  const { label, script: used } = LOCALE_FACTS[locale];
  const marked = inText && reason !== 'latin-in-cyrillic-word' ? `, or mark a foreign word: \`:lang[${found}]{lang=…}\`` : '';
  return {
    found: `“${found}”, ${REASONS[reason]} (${[...letters].join(' ')})`,
    expected: `${label} in ${used === 'Cyrl' ? 'Cyrillic' : 'Latin'} script throughout`,
    fix:
      reason === 'cyrillic-roman-numeral'
        ? 'type the number with the Latin letters X and I'
        : `type the word anew on a keyboard for ${label}${marked}`,
  };
}
