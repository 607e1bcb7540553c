import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import type { IndexedModule } from '#training/workshop/moduleData.ts';
import { sessionsOf } from '#training/workshop/warnings.ts';

/** The languages a module is written in, by their own names; one that has only a part of the sessions stands in brackets. */
export function languagesText(module: IndexedModule): string {
  const sessions = sessionsOf(module);
  const has = (locale: Locale): number => sessions.filter(({ languages }) => languages.includes(locale)).length;
  const all = [...new Set(sessions.flatMap(({ languages }) => languages))];
  return all.map((locale) => (has(locale) === sessions.length ? LOCALE_FACTS[locale].label : `(${LOCALE_FACTS[locale].label})`)).join(', ');
}
