/** Reads a PO file that a person or a program has worked on: nothing in it is taken for granted. */
import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import { foldPiece } from '#language/foldSpace.ts';
import { PLURAL_FORMS } from '#language/po/pluralForms.ts';
import { idField } from '#model/fields.ts';
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { PoEntry, PoFile } from './poFile.ts';
import { poPlaces, type PoPlace } from './poPlaces.ts';

type Read = { readonly file: PoFile } | { readonly problems: readonly Problem[] };

export function readPo(name: string, bytes: Buffer): Read {
  const text = decoded(bytes);
  if (text === undefined) return { problems: [notUtf8(name, 1, 'bytes that are not UTF-8')] };
  const places = poPlaces(text);
  const twice = places.flatMap((place, index) => duplicate(name, place, places.slice(0, index)));
  if (twice.length > 0) return { problems: twice };
  let table: GetTextTranslations;
  try {
    table = po.parse(text, { validation: true });
  } catch (error) {
    return { problems: [notPo(name, error)] };
  }
  const problems = headerProblems(name, text, table.headers);
  const plural = entriesOf(table).filter(({ msgid_plural: other }) => other !== undefined);
  if (problems.length > 0 || plural.length > 0) return { problems: [...problems, ...plural.map((entry) => counted(name, entry, places))] };
  return {
    file: {
      name,
      page: table.headers['X-Hub-Page'] ?? '',
      from: table.headers['X-Hub-From'] as WrittenLocale, // `headerProblems` has checked both
      into: table.headers['Language'] as WrittenLocale,
      translator: personIn(table.headers['Last-Translator']),
      entries: entriesOf(table).map((entry) => poEntry(entry, places)),
    },
  };
}

/** Undefined when the bytes are not UTF-8. Line ends and letters with marks are made the same everywhere. */
function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n').normalize('NFC');
  } catch {
    return undefined;
  }
}

function entriesOf({ translations }: GetTextTranslations): readonly GetTextTranslation[] {
  return Object.values(translations)
    .flatMap((byId) => Object.values(byId))
    .filter(({ msgid }) => msgid !== '');
}

function poEntry({ msgctxt = '', msgid, msgstr, comments }: GetTextTranslation, places: readonly PoPlace[]): PoEntry {
  return {
    unit: msgctxt,
    source: msgid,
    text: foldPiece(msgstr[0] ?? ''),
    fuzzy: /\bfuzzy\b/.test(comments?.flag ?? ''),
    base: /\bhub:\S+@([0-9a-f]{16})\b/.exec(comments?.reference ?? '')?.[1],
    line: lineOf(msgctxt, msgid, places),
  };
}

function lineOf(context: string, id: string, places: readonly PoPlace[]): number {
  return places.find((place) => place.context === context && place.id === id)?.line ?? 1;
}

/** `Ana Anić <ana@example.org>` gives the name; what editors put in when nobody is named gives nothing. */
function personIn(header: string | undefined): string | undefined {
  const name = (header ?? '').replace(/<[^>]*>/, '').trim();
  return name.length < 2 || /^(?:FULL NAME|unknown|automatically generated)$/i.test(name) ? undefined : name;
}

function headerProblems(name: string, text: string, headers: Readonly<Record<string, string>>): readonly Problem[] {
  const line = (field: string): number => Math.max(1, text.split('\n').findIndex((each) => each.includes(`"${field}`)) + 1);
  const charset = /charset=([^\s;]+)/i.exec(headers['Content-Type'] ?? '')?.[1] ?? 'none';
  if (!/^utf-?8$/i.test(charset)) return [notUtf8(name, line('Content-Type'), `the charset ${charset}`)];
  const languages: readonly string[] = WRITTEN_LOCALES;
  const asked = [
    { field: 'X-Hub-Page', valid: idField.safeParse(headers['X-Hub-Page']).success, expected: 'the id of the page' },
    { field: 'X-Hub-From', valid: languages.includes(headers['X-Hub-From'] ?? ''), expected: `one of ${languages.join(', ')}` },
    { field: 'Language', valid: languages.includes(headers['Language'] ?? ''), expected: `one of ${languages.join(', ')}` },
  ];
  const wrong = asked.flatMap(({ field, valid, expected }) => {
    if (valid) return [];
    const value = headers[field];
    return [
      {
        file: name,
        line: line(field),
        field,
        found: value === undefined || value === '' ? 'nothing' : `“${value}”`,
        expected,
        fix: 'take the header of a file exported anew (`npm run hub -- translate export`), and keep it when saving',
      },
    ];
  });
  return [...wrong, ...pluralProblem(name, line('Plural-Forms'), headers)];
}

/** Pages have no counted messages, but programs refuse to open a file whose rule cannot be read. */
function pluralProblem(name: string, line: number, headers: Readonly<Record<string, string>>): readonly Problem[] {
  const rule = headers['Plural-Forms'];
  if (rule === undefined || /^nplurals\s*=\s*[1-6]\s*;\s*plural\s*=\s*[n\d\s()?:!=<>&|%]+;?$/.test(rule)) return [];
  const language = WRITTEN_LOCALES.find((tag) => tag === headers['Language']) ?? 'en';
  const expected = PLURAL_FORMS[language];
  return [
    {
      file: name,
      line,
      field: 'Plural-Forms',
      found: `“${rule}”`,
      expected: `“${expected}”`,
      fix: 'write the line as expected, or remove it',
    },
  ];
}

function notUtf8(name: string, line: number, found: string): Problem {
  return {
    file: name,
    line,
    found,
    expected: 'a file in UTF-8, and `charset=UTF-8` in its header',
    fix: 'open it in your translation program, set the character set to UTF-8 (in Poedit: Translation › Properties) and save it again',
  };
}

function duplicate(name: string, place: PoPlace, before: readonly PoPlace[]): readonly Problem[] {
  const first = before.find(({ context, id }) => context === place.context && id === place.id);
  if (first === undefined) return [];
  return [
    {
      file: name,
      line: place.line,
      found: `a second entry ${place.context === '' ? `“${place.id.slice(0, 40)}”` : `\`${place.context}\``}; the first is on line ${first.line}`,
      expected: 'one entry for each piece',
      fix: 'keep the better of the two translations and remove the other entry',
    },
  ];
}

function notPo(name: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const line: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'lineNumber') : undefined;
  return {
    file: name,
    ...(typeof line === 'number' && { line }),
    found: `a file that is not PO (${message.replace(/^Error parsing PO data: /, '')})`,
    expected: 'a PO file as the hub exports it',
    fix: 'look at this line for a quotation mark that is not written as \\", or save the file anew from your translation program',
  };
}

function counted(name: string, { msgctxt = '', msgid }: GetTextTranslation, places: readonly PoPlace[]): Problem {
  return {
    file: name,
    line: lineOf(msgctxt, msgid, places),
    found: 'an entry with plural forms',
    expected: 'plain entries, as the hub exports them',
    fix: 'export the file anew: this entry is not from the hub',
  };
}
