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

/** Of each record as long as the store has it: it is asked for at every look, and a desk may hold thousands. */
const known = new WeakMap<SubmissionRecord, Uint32Array>();

/** Hashes of the runs of words, ascending, each once. */
function runsOf(record: SubmissionRecord): Uint32Array {
  const before = known.get(record);
  if (before !== undefined) return before;
  const { draft } = record;
  const text = [draft.title, draft.description, ...CASE_SECTIONS.map((section) => draft.sections[section])].join('\n');
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set(words.slice(RUN - 1).map((_, index) => hash(words.slice(index, index + RUN).join(' '))));
  const sorted = Uint32Array.from(runs).toSorted();
  known.set(record, sorted);
  return sorted;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

function shared(one: Uint32Array, other: Uint32Array): number {
  const fewer = Math.min(one.length, other.length);
  if (fewer === 0) return 0;
  let both = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const [left, right] = [one[a] ?? 0, other[b] ?? 0];
    if (left === right) both += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return both / fewer;
}
