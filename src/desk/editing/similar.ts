/** Submissions that say much the same: sent twice, or about the same thing by two people. */
import { CASE_SECTIONS } from '#model/caseSections.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import type { DeskSubmission } from '#submission/deskApi.ts';

/** Share of the shorter text's runs of words that the other one has, too. */
const LIKE = 0.2;
const RUN = 4;
const MOST = 5;

export function similarTo(record: SubmissionRecord, others: readonly SubmissionRecord[]): DeskSubmission['similar'] {
  const own = runsOf(record);
  return others
    .filter(({ id }) => id !== record.id)
    .map((other) => ({ other, share: shared(own, runsOf(other)) }))
    .filter(({ share }) => share >= LIKE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ other }) => ({ title: other.draft.title, reference: other.id }));
}

function runsOf({ draft }: SubmissionRecord): ReadonlySet<string> {
  const text = [draft.title, draft.description, ...CASE_SECTIONS.map((section) => draft.sections[section])].join('\n');
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shorter = one.size < other.size ? one : other;
  const longer = shorter === one ? other : one;
  if (shorter.size === 0) return 0;
  return [...shorter].filter((run) => longer.has(run)).length / shorter.size;
}
