import type { SubmissionEvent } from './record.ts';
import type { Standing, SubmissionState } from './state.ts';

/** What tells where a submission stands: its record, or what its contributor sees of it. */
export interface Moved {
  readonly state: SubmissionState;
  readonly events: readonly SubmissionEvent[];
}

export function standingOf({ state, events }: Moved): Standing {
  return { state, published: wasPublished({ events }) };
}

/** A correction of a published page is on its way while the page stays. */
export function wasPublished({ events }: Pick<Moved, 'events'>): boolean {
  return events.some(({ what }) => what === 'publish');
}

/** Readers see the page: the site has been built since it was published. */
export function hasAppeared({ events }: Pick<Moved, 'events'>): boolean {
  return events.some(({ what }) => what === 'appear');
}
