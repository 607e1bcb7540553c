import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { BoardCell, Task } from '#model/translationBoard.ts';
import { pageFreshness, type Freshness, type Ledger } from '#translation/freshness/freshness.ts';
import { inState } from '#translation/freshness/summary.ts';
import { versionsOf } from '#translation/freshness/versions.ts';
import { optional, type PageTexts } from '#translation/pageTexts.ts';
import { coverage, wordCount } from './coverage.ts';

/** What is the same for every reader of the board. */
export interface PageProgress {
  readonly texts: PageTexts;
  readonly words: number;
  readonly cells: Readonly<Record<WrittenLocale, BoardCell>>;
}

export function pageProgress(texts: PageTexts, ledger: Ledger): PageProgress {
  const versions = versionsOf(texts);
  const freshness = pageFreshness(versions, ledger);
  const cells = WRITTEN_LOCALES.map((locale) => {
    const words = coverage(versions, locale, freshness.get(locale));
    return [locale, { ...cell(texts, locale, freshness.get(locale) ?? []), words }] as const;
  });
  const words = [...versions.original].reduce((sum, [key, source]) => sum + wordCount(key, source), 0);
  // `fromEntries` forgets that every locale has an entry.
  return { texts, words, cells: Object.fromEntries(cells) as Record<WrittenLocale, BoardCell> };
}

function cell({ original, translations }: PageTexts, locale: WrittenLocale, sections: Freshness): Omit<BoardCell, 'words'> {
  const status = translations.get(locale)?.frontMatter.translation.status;
  const [stale, missing] = [inState(sections, 'stale').length, inState(sections, 'missing').length];
  return {
    task: locale === original.frontMatter.language ? 'none' : task(status, stale, missing),
    stale,
    missing,
    ...optional('status', status),
  };
}

function task(status: BoardCell['status'], stale: number, missing: number): Task {
  if (status === undefined) return 'translate';
  if (stale > 0) return 'update';
  if (missing > 0) return 'finish';
  return status === 'reviewed' ? 'none' : 'review';
}
