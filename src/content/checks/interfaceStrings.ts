/** The interface strings of every language are complete and fit the places they are put into. */
import { DEFAULT_LOCALE, LOCALE_FACTS, WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { cataloguePath } from '#content/catalogues.ts';
import type { Catalogue } from '#content/content.ts';
import type { Check } from './check.ts';

/** Strings that hold names of languages in their own scripts. */
export const NAMES_LANGUAGES = /^label\./;

/** Docusaurus separates the plural forms of a message by this. */
const PLURAL_SEPARATOR = '|';

export const interfaceStrings: Check = (_content, { catalogues, themeMessages }) => {
  const english = catalogues.get(DEFAULT_LOCALE);
  if (english === undefined) return [];
  return [
    ...neededByTheme(english, themeMessages),
    ...WRITTEN_LOCALES.flatMap((locale) => {
      const catalogue = catalogues.get(locale);
      return catalogue === undefined ? [] : checkCatalogue(locale, catalogue, english);
    }),
  ];
};

function neededByTheme(english: Catalogue, themeMessages: readonly string[]): Problem[] {
  return themeMessages
    .filter((id) => !english.has(id))
    .map((id) => ({
      file: cataloguePath(DEFAULT_LOCALE),
      field: id,
      found: 'no such message',
      expected: 'every message Docusaurus’ theme shows',
      fix: 'add it; its text stands in node_modules/@docusaurus/theme-translations/locales/base/theme-common.json',
    }));
}

function checkCatalogue(locale: WrittenLocale, catalogue: Catalogue, english: Catalogue): Problem[] {
  const missing = [...english.keys()]
    .filter((id) => !catalogue.has(id))
    .map((id) =>
      problem(
        locale,
        id,
        'no such message',
        `a message for every id of ${cataloguePath(DEFAULT_LOCALE)}`,
        `translate “${english.get(id) ?? ''}”`,
      ),
    );
  return [
    ...missing,
    ...[...catalogue].flatMap(([id, message]) => {
      const original = english.get(id);
      if (original === undefined)
        return [
          problem(
            locale,
            id,
            'a message the hub does not use',
            `only ids of ${cataloguePath(DEFAULT_LOCALE)}`,
            'remove it, or correct the id',
          ),
        ];
      if (message.trim() === '') return [problem(locale, id, 'an empty message', 'text', `translate “${original}”`)];
      return [...checkPlaceholders(locale, id, message, original), ...checkPlurals(locale, id, message, original)];
    }),
  ];
}

function checkPlaceholders(locale: WrittenLocale, id: string, message: string, original: string): Problem[] {
  const [found, expected] = [placeholders(message), placeholders(original)];
  if (found.join() === expected.join()) return [];
  const list = (names: readonly string[]): string => names.join(', ') || 'no placeholder';
  return [problem(locale, id, list(found), list(expected), `use the placeholders of “${original}”, spelled as there`)];
}

/** Different `{names}` in a message, sorted; a plural form may leave one out, so all forms count together. */
function placeholders(message: string): string[] {
  return [...new Set(message.match(/\{\w+\}/g))].toSorted();
}

function checkPlurals(locale: WrittenLocale, id: string, message: string, original: string): Problem[] {
  const categories = new Intl.PluralRules(LOCALE_FACTS[locale].intl).resolvedOptions().pluralCategories;
  const expected = original.includes(PLURAL_SEPARATOR) ? categories.length : 1;
  const forms = message.split(PLURAL_SEPARATOR).length;
  if (forms === expected) return [];
  const wanted = expected === 1 ? 'one form, without `|`' : `${expected} forms separated by \`|\`: ${ordered(categories).join('|')}`;
  return [
    problem(
      locale,
      id,
      `${forms} plural form${forms === 1 ? '' : 's'}`,
      wanted,
      `write “${original}” in ${expected === 1 ? 'one form' : `${expected} forms`}`,
    ),
  ];
}

/** The order in which Docusaurus reads the forms. */
function ordered(categories: readonly string[]): readonly string[] {
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) => categories.includes(category));
}

function problem(locale: WrittenLocale, field: string, found: string, expected: string, fix: string): Problem {
  return { file: cataloguePath(locale), field, found, expected, fix };
}
