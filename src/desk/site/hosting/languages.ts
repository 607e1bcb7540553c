/**
 * Which home page a visitor gets, for servers that know patterns only. They take the first language of the browser's list that the hub
 * has, which is the one it likes best: browsers write them in that order. The hub's own server also reads their weights (`homeLocale`).
 */
import { DEFAULT_LOCALE, type Locale } from '#model/locale.ts';
import { localeOf } from '#desk/site/homeLocale.ts';

/** Beginnings of tags that say which locale is meant, in small letters. */
const TAGS = ['en', 'sq', 'als', 'bs', 'hr', 'cnr', 'sr-me', 'sr-latn-me', 'sr-cyrl-me', 'mk', 'sl', 'sr-latn', 'sh', 'sr', 'sr-cyrl'];

/** Locales by such tags, English among them: who likes it best stays. */
export function localesByTag(built: readonly Locale[]): ReadonlyMap<string, Locale> {
  return new Map(
    TAGS.flatMap((tag) => {
      const locale = localeOf(tag);
      return locale !== undefined && (locale === DEFAULT_LOCALE || built.includes(locale)) ? [[tag, locale] as const] : [];
    }),
  );
}

/**
 * Source of a pattern, as PCRE, RE2 and JavaScript read it, to be used without regard to case. Its one group is the first tag that is known;
 * `group` is how it begins.
 */
export function firstTag(built: readonly Locale[], group = '('): string {
  const longestFirst = [...localesByTag(built).keys()].toSorted((a, b) => b.length - a.length);
  return `(?:^|,)\\s*${group}${longestFirst.join('|')})(?:[-,;\\s]|$)`;
}
