/** Everything a reader can mark as done or read, once each: from the newest edition, else from the working draft. */
import { WORKING_DRAFT } from '#model/edition.ts';
import type { Learnable } from '#model/learnable.ts';
import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import { optional } from './pageTexts.ts';
import type { ShownPage } from './shownPages.ts';

export function learnables(shown: readonly ShownPage[], reader: Locale, newestEdition: string | undefined): readonly Learnable[] {
  const found = new Map<string, Learnable>();
  for (const edition of [newestEdition, WORKING_DRAFT]) {
    for (const page of shown) {
      const { tree } = page.texts.original;
      const inEdition = tree.kind === 'reports' || (tree.kind === 'library' && tree.edition === edition);
      if (inEdition && !page.facts.draft && !found.has(page.facts.id)) found.set(page.facts.id, learnable(page, reader));
    }
  }
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  return [...found.values()].toSorted((one, other) => compare(one.title, other.title));
}

function learnable({ facts, entry }: ShownPage, reader: Locale): Learnable {
  return {
    id: facts.id,
    type: facts.type,
    title: entry.title,
    ...optional('lang', facts.shown === reader ? undefined : facts.shown),
    url: entry.url,
    ...optional('module', facts.module && moduleOf(facts.module, facts.minutes ?? 0)),
  };
}

function moduleOf({ plan, quizzes }: NonNullable<ShownPage['facts']['module']>, minutes: number): NonNullable<Learnable['module']> {
  const sessions = plan.filter(({ kind }) => kind === 'session');
  return { minutes, quizzes, sessions: sessions.map(({ id, title, lang }) => ({ id, title, ...optional('lang', lang) })) };
}
