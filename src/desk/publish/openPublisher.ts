import type { TodoItem } from '#submission/deskApi.ts';
import type { Publication, SubmissionRecord } from '#submission/record.ts';
import { acceptCase } from './cases/acceptCase.ts';
import { checkCase } from './cases/checkCase.ts';
import { acceptedCase, mergeCase } from './cases/mergeCase.ts';
import { prepareCase } from './cases/prepareCase.ts';
import { retractCase } from './cases/retractCase.ts';
import { tellingFullDisk } from '#desk/git/fullDisk.ts';
import { NotAccepted } from './publishErrors.ts';
import type { Publisher } from './publisher.ts';
import type { PublisherOptions } from './publisherOptions.ts';
import { firstSite, openParts, type PublisherParts } from './publisherParts.ts';

/** Opens the content repository and takes over the checkout the hub runs from; nothing goes on in the background before `start`. */
export async function openPublisher(options: PublisherOptions): Promise<Publisher> {
  const parts = await openParts(options);
  const { desk, queue, keeper, elsewhere, taken, shown, followMain } = parts;
  const changed = async (): Promise<void> => {
    await followMain();
    elsewhere.nudge();
  };
  return {
    first: await firstSite(parts, options),
    start: () => {
      changed().catch((error: unknown) => options.log(`The site could not be followed: ${String(error)}`));
    },
    check: (record) => tellingFullDisk(() => check(parts, record)),
    accept: async (record, readPhoto, by) => {
      const publication = await tellingFullDisk(() => queue.run(() => acceptCase(desk, record, readPhoto, by)));
      return { ...publication, request: await elsewhere.requestFor(publication.branch, publication.commit) };
    },
    publish: async (record) => {
      const publication = await tellingFullDisk(() => publish(parts, record));
      await changed();
      return publication;
    },
    retract: async (record) => {
      await tellingFullDisk(() => queue.run(() => retractCase(desk, record)));
      await changed();
    },
    isLive: ({ publication }) => publication !== null && shown.has(publication.commit),
    state: () => {
      const state = keeper.state();
      return { ...state, failure: state.failure || taken.conflict, remote: elsewhere.problem() };
    },
    onLive: parts.live.add,
    onMerged: parts.merged.add,
    close: async () => {
      await Promise.all([keeper.close(), elsewhere.close(), queue.idle()]);
      await parts.ownChecker.close();
    },
  };
}

async function check({ desk }: PublisherParts, record: SubmissionRecord): Promise<readonly TodoItem[]> {
  const { main, slug, changes, conflicts, todo } = await prepareCase(desk, record);
  if (changes.size === 0) return todo;
  const told = new Set(todo.map(({ field }) => field));
  const found = (await checkCase(desk, main, slug, changes)).filter(({ field }) => !told.has(field));
  return [...todo, ...conflicts.map(conflictItem), ...found];
}

function conflictItem(file: string): TodoItem {
  return {
    field: '',
    found: `a change of the same lines that somebody made in ${file}`,
    expected: 'a correction that knows of it',
    fix: 'take that change over into the text here',
  };
}

async function publish({ desk, queue, elsewhere }: PublisherParts, record: SubmissionRecord): Promise<Publication> {
  const { publication } = record;
  if (publication === null) throw new NotAccepted('this case was not accepted yet');
  if (!elsewhere.hasForge) {
    await queue.run(async () => {
      const waiting = await acceptedCase(desk.git, record);
      if (waiting !== undefined) await mergeCase(desk, waiting);
    });
    return publication;
  }
  const waiting = await acceptedCase(desk.git, record);
  if (waiting === undefined) return publication;
  const request = await elsewhere.merge(waiting);
  return { ...publication, request: request || publication.request };
}
