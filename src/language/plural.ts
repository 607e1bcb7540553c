/** Messages with one form for each plural category of a language, in the order Docusaurus has them: `{count} day|{count} days`. */
import { LOCALE_FACTS, type Locale } from '#model/locale.ts';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** @example plural('{count} minute|{count} minutes', 3, 'en') // => '3 minutes' */
export function plural(message: string, count: number, locale: Locale): string {
  const rules = new Intl.PluralRules(LOCALE_FACTS[locale].intl);
  const known = rules.resolvedOptions().pluralCategories;
  const forms = message.split('|');
  const place = CATEGORIES.filter((category) => known.includes(category)).indexOf(rules.select(count));
  return (forms[place] ?? forms.at(-1) ?? message).replaceAll('{count}', String(count));
}
