import type { SubmissionEvent } from '#submission/record.ts';

/** Whether readers see what was published last. */
export function onSite(events: readonly SubmissionEvent[]): boolean {
  const last = (what: SubmissionEvent['what']): number => events.findLastIndex((event) => event.what === what);
  return last('appear') > last('publish');
}
