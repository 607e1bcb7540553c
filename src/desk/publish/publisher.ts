/** From an accepted submission to a page on the site. Whatever writes throws `DiskFull` where the disk is. */
import type { SiteState, TodoItem } from '#submission/deskApi.ts';
import type { Publication, SubmissionRecord } from '#submission/record.ts';
import type { ReadPhoto } from './cases/madePage.ts';

export interface Publisher {
  /** What to serve at first. */
  readonly first: FirstSite;
  /** Begins what goes on in the background: building what is published and not yet served, and looking at the remote. */
  readonly start: () => void;
  /** What an editor has to do before the case can be accepted; quick. */
  readonly check: (record: SubmissionRecord) => Promise<readonly TodoItem[]>;
  /**
   * Makes the commit on `case/<slug>`. Safe to repeat. `by`: id of the person who accepts.
   * Throws `NotReady`, `SlugTaken` or `ContentConflict`.
   */
  readonly accept: (record: SubmissionRecord, readPhoto: ReadPhoto, by: string) => Promise<Publication>;
  /** Merges it, and has the site built in the background. Safe to repeat. Throws `NotAccepted`, `ContentConflict` or `ForgeRefused`. */
  readonly publish: (record: SubmissionRecord) => Promise<Publication>;
  /** Takes the page off the site; history keeps it. Safe to repeat. Throws `NotReady` where other pages lead to it. */
  readonly retract: (record: SubmissionRecord) => Promise<void>;
  /** Whether readers see what was accepted last. */
  readonly isLive: (record: SubmissionRecord) => boolean;
  readonly state: () => SiteState;
  /** Told when readers see another commit. The function it returns ends that. */
  readonly onLive: (listener: (commit: string) => void) => () => void;
  /** Told the id of a submission whose request was merged on the forge, not by `publish`. */
  readonly onMerged: (listener: (submission: string) => void) => () => void;
  /** Stops a build that is under way; it begins anew at the next start. */
  readonly close: () => Promise<void>;
}

export interface FirstSite {
  /**
   * The folder to serve: `build/` of the checkout must be built from its working tree first, or a finished build of ours; undefined where
   * there is none yet, and the checkout's own is the best there is until ours is done.
   */
  readonly dir: string | undefined;
  /** Whether the checkout holds all that is published, so that it is served as it is, with what nobody has committed yet. */
  readonly isCheckout: boolean;
}
