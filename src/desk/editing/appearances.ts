/** What the publisher does by itself, kept in the records: readers see a page, or a forge merged one. */
import { Stale } from '#desk/store/storeErrors.ts';
import type { Publisher } from '#desk/publish/publisher.ts';
import type { StoredSubmission } from '#desk/store/submissionStore.ts';
import { advance } from '#submission/advance.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import type { EditingParts } from './editingParts.ts';
import { tellPublished } from './tell.ts';

export interface AppearancesOptions extends Pick<EditingParts, 'submissions' | 'privates' | 'letters' | 'hubUrl' | 'now'> {
  readonly publisher: Pick<Publisher, 'isLive' | 'onLive' | 'onMerged'>;
  readonly log: (line: string) => void;
}

export interface Appearances {
  /** Looks at all records; called at the start, for what happened while the desk was down. */
  readonly look: () => Promise<void>;
  /** Waits for what is being kept. */
  readonly close: () => Promise<void>;
}

export function followPublisher(options: AppearancesOptions): Appearances {
  const { publisher, submissions, log } = options;
  let last: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>): Promise<void> => {
    // Whatever is not kept now is found by the next look.
    last = last.then(work).catch((error: unknown) => log(`what was published could not be noted: ${String(error)}`));
    return last;
  };
  const look = (): Promise<void> =>
    next(async () => {
      for (const stored of await submissions.list()) await noteAppearance(options, stored);
    });
  const stops = [publisher.onLive(() => void look()), publisher.onMerged((id) => void next(() => noteMerge(options, id)).then(look))];
  return {
    look,
    close: async () => {
      for (const stop of stops) stop();
      await last;
    },
  };
}

async function noteAppearance(options: AppearancesOptions, stored: StoredSubmission): Promise<void> {
  const { record } = stored;
  if (record.state !== 'published' || !awaitsReaders(record) || !options.publisher.isLive(record)) return;
  // The letter first: it is sent once however often this is repeated, and a record that says so must be true.
  await tellPublished(options, record);
  const event = { at: options.now().toISOString(), by: 'desk', what: 'appear', state: record.state } as const;
  await keep(options, stored, { ...record, events: [...record.events, event] });
}

/** Published since readers last saw something new of it. */
function awaitsReaders({ events }: SubmissionRecord): boolean {
  return events.findLastIndex(({ what }) => what === 'publish') > events.findLastIndex(({ what }) => what === 'appear');
}

/** Somebody merged it on the forge: that is publishing, too. */
async function noteMerge(options: AppearancesOptions, id: string): Promise<void> {
  const stored = await options.submissions.read(id);
  if (stored === undefined) return;
  const published = advance(stored.record, 'publish', { by: 'desk', at: options.now().toISOString() });
  if (published !== undefined) await keep(options, stored, published);
}

async function keep({ submissions }: AppearancesOptions, { version }: StoredSubmission, record: SubmissionRecord): Promise<void> {
  try {
    await submissions.update(version, record);
  } catch (error) {
    // Somebody changed it at the same moment; the next look sees what is there then.
    if (!(error instanceof Stale)) throw error;
  }
}
