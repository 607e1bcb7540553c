import type { SubmissionEvent } from '#submission/record.ts';
import { onSite } from './onSite.ts';

const events = (...all: readonly SubmissionEvent['what'][]): readonly SubmissionEvent[] =>
  all.map((what) => ({ at: '2026-11-26T09:00:00.000Z', by: 'desk', what, state: 'published' }));

test.each([
  [['submit', 'accept'], false],
  [['submit', 'accept', 'publish'], false],
  [['submit', 'accept', 'publish', 'appear'], true],
  [['submit', 'accept', 'publish', 'appear', 'correct'], true],
  [['submit', 'accept', 'publish', 'appear', 'correct', 'accept', 'publish'], false],
  [['submit', 'accept', 'publish', 'appear', 'correct', 'accept', 'publish', 'appear'], true],
] as const)('after %j readers see what was published last: %s', (all, seen) => {
  expect(onSite(events(...all))).toBe(seen);
});
