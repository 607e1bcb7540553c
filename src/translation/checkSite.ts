/** All content with its translations, and everything that is wrong with them. */
import { checkContent } from '#content/checkContent.ts';
import type { Content } from '#content/content.ts';
import { listEditions } from '#content/tree.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import { compareProblems, type Problem } from '#model/problem.ts';
import { carried } from './checks/carried.ts';
import { checkedTranslations } from './checks/checkedTranslations.ts';
import { orphanRecords } from './checks/orphanRecords.ts';
import { recorded } from './checks/recorded.ts';
import { sectionIds } from './checks/sectionIds.ts';
import type { TranslationCheck } from './checks/translationCheck.ts';
import type { Ledger } from './freshness/freshness.ts';
import { loadLedger } from './freshness/ledger.ts';
import { translationStatuses, type TranslationStatus } from './freshness/summary.ts';
import { versionsOf } from './freshness/versions.ts';
import { groupTexts } from './pageTexts.ts';
import { warnings } from './warnings/warnings.ts';

export interface CheckedSite {
  readonly content: Content;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  /** What is probably wrong, and blocks nothing; found out only when asked for, so that a build does not pay for it. */
  readonly warnings: () => readonly Problem[];
  /** Every translation of the working draft, section by section. */
  readonly statuses: readonly TranslationStatus[];
}

export function checkSite(siteDir: string): CheckedSite {
  const { content, problems } = checkContent(siteDir);
  const checks: readonly TranslationCheck[] = [carried, recorded(siteDir), sectionIds];
  const editions = [WORKING_DRAFT, ...listEditions(siteDir)];
  const { ledger, problems: inRecords } = loadLedger(siteDir, editions);
  const pages = groupTexts(content);
  const versions = pages.map(versionsOf);
  // A record that cannot be read would make every section of its page unrecorded: one message is enough.
  const unreadable = new Set(inRecords.map(({ file }) => file));
  const found =
    unreadable.size > 0
      ? []
      : [
          ...pages
            .flatMap((texts) => checkedTranslations(texts, ledger))
            .flatMap((translation) => checks.flatMap((check) => check(translation))),
          ...orphanRecords(siteDir, editions, versions),
        ];
  return {
    content,
    ledger,
    problems: [...problems, ...inRecords, ...found].toSorted(compareProblems),
    warnings: () => warnings(content, ledger),
    statuses: translationStatuses(
      versions.filter(({ edition }) => edition === WORKING_DRAFT),
      ledger,
    ),
  };
}
