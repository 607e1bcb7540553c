/** The words of a letter, in the language of who gets it. */
import { loadCatalogue } from '#content/catalogues.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import { DEFAULT_LOCALE, isDerived, writtenSource, type Locale } from '#model/locale.ts';
import type { LetterKind, LetterValues } from './letter.ts';

export interface LetterText {
  /** One line. */
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

export type LetterWriter = (locale: Locale, kind: LetterKind, values: LetterValues) => LetterText;

/** Reads `i18n/<locale>/mail.json` when a language is first asked for. */
export function createLetterWriter(siteDir: string): LetterWriter {
  const cache = new Map<Locale, ReadonlyMap<string, string>>();
  const stringsOf = (locale: Locale): ReadonlyMap<string, string> => {
    const known = cache.get(locale) ?? strings(siteDir, locale);
    cache.set(locale, known);
    return known;
  };
  return (locale, kind, values) => {
    const words = stringsOf(locale);
    const given = { ...values, reason: reasonOf(values, words) };
    return {
      // A line feed in a title would begin another header.
      subject: filled(words.get(`${kind}.subject`), given)
        .replaceAll(/\s+/gu, ' ')
        .trim(),
      text: `${filled(words.get(`${kind}.text`), given)}\n`,
    };
  };
}

function strings(siteDir: string, locale: Locale): ReadonlyMap<string, string> {
  const own = new Map(
    ([DEFAULT_LOCALE, writtenSource(locale)] as const).flatMap((written) => [
      ...[...loadCatalogue(siteDir, written).catalogue].filter(([id]) => id.startsWith(REASON)),
      ...loadCatalogue(siteDir, written, 'mail').catalogue,
    ]),
  );
  return isDerived(locale) ? new Map([...own].map(([id, text]) => [id, latin(text)])) : own;
}

/** Pages and letters give the same reasons. */
const REASON = 'desk.reason.';

/** Why something is declined: in the hub's words, then in the editor's own. */
function reasonOf({ reasonId, reason = '' }: LetterValues, words: ReadonlyMap<string, string>): string {
  const known = reasonId === undefined ? '' : (words.get(REASON + reasonId) ?? '');
  return [known, reason].filter((each) => each !== '').join('\n\n');
}

/** The names in braces stay as they are. */
function latin(text: string): string {
  return text
    .split(/(\{\w+\})/u)
    .map((part) => (part.startsWith('{') ? part : toSerbianLatin(part)))
    .join('');
}

/** What stands in the values is not looked through for braces again. */
function filled(template: string | undefined, values: LetterValues): string {
  return (template ?? '').replaceAll(/\{(\w+)\}/gu, (_braces, name: string) => values[name] ?? '');
}
