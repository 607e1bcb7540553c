import { WORKING_DRAFT } from '#model/edition.ts';
import type { Problem } from '#model/problem.ts';
import { acceptedMeanings } from './acceptedEdits.ts';
import type { Ledger } from './freshness.ts';
import { readAccepted, readRecords, recordPath } from './records.ts';

/** Reads the records of these editions, the working draft by default, and the accepted edits. */
export function loadLedger(
  siteDir: string,
  editions: readonly string[] = [WORKING_DRAFT],
): { readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  const read = editions.map((edition) => readRecords(siteDir, edition));
  const accepted = readAccepted(siteDir);
  const records = new Map(read.flatMap((each) => [...each.records]));
  return {
    ledger: {
      recordOf: (edition, locale, page) => records.get(recordPath(edition, locale, page)),
      meanings: acceptedMeanings(accepted.edits),
    },
    problems: [...read.flatMap(({ problems }) => problems), ...accepted.problems],
  };
}
