/** Submissions in a bare Git repository; what is read comes from memory, what is written is on disk when the promise resolves. */
import { parseRecord } from '#submission/parse.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { withBallast } from '#desk/disk/ballast.ts';
import { keepReserve } from '#desk/disk/freeSpace.ts';
import { lockFolder } from '#desk/disk/lock.ts';
import { makeFolder } from '#desk/disk/syncFolder.ts';
import { createGate } from '#desk/gate.ts';
import { tellingFullDisk } from '#desk/git/fullDisk.ts';
import { GitFailed, type Git } from '#desk/git/git.ts';
import { movingTogether, type MoveRef } from '#desk/git/moveTogether.ts';
import { createKeyedQueue } from '#desk/keyedQueue.ts';
import { eraseData } from './git/eraseData.ts';
import { readHistory, readOldPhoto } from './git/readHistory.ts';
import { readBlob, readSubmissions, type Kept, type ReadRecord } from './git/readSubmissions.ts';
import { openRepository, SUBMISSION_ID } from './git/repository.ts';
import { readTombstones, tombstoneDir, writeTombstone, type Tombstone } from './git/tombstones.ts';
import { recordText, writeSubmission } from './git/writeSubmission.ts';
import { AlreadyThere, Stale } from './storeErrors.ts';
import type { StoredPhoto, StoredSubmission, SubmissionStore } from './submissionStore.ts';

export interface GitStoreOptions {
  readonly parseRecord?: ReadRecord;
  /** Bytes of the disk that submissions may not use; by default 500 MB, on a small disk a tenth. */
  readonly reserve?: number;
}

export interface GitStore extends SubmissionStore {
  /** Ids of submissions that cannot be read: `hub desk fsck` says more. They are kept as they are. */
  readonly damaged: readonly string[];
  /** Waits for what is being written, and lets another process write. */
  readonly close: () => Promise<void>;
}

export async function openGitStore(folder: string, options: GitStoreOptions = {}): Promise<GitStore> {
  await makeFolder(tombstoneDir(folder));
  const unlock = await lockFolder(folder);
  try {
    const git = await openRepository(folder);
    const tombstones = await withBallast(folder, () => finishErasing(git, folder));
    const read = options.parseRecord ?? parseRecord;
    const { kept, damaged } = await readSubmissions(git, read);
    return gitStore({
      folder,
      git,
      move: movingTogether(git),
      read,
      kept: new Map(kept),
      damaged,
      tombstones,
      unlock,
      reserve: options.reserve,
    });
  } catch (error) {
    await unlock();
    throw error;
  }
}

interface State {
  readonly folder: string;
  readonly git: Git;
  readonly move: MoveRef;
  readonly read: ReadRecord;
  readonly kept: Map<string, Kept>;
  readonly damaged: readonly string[];
  readonly tombstones: Map<string, Tombstone>;
  readonly unlock: () => Promise<void>;
  readonly reserve: number | undefined;
}

function gitStore(state: State): GitStore {
  const { folder, git, kept, damaged, tombstones, unlock } = state;
  const gate = createGate();
  const writes = createKeyedQueue();
  const write = <T>(id: string, work: () => Promise<T>): Promise<T> =>
    writes.run(id, () => gate.shared(() => tellingFullDisk(() => keepReserve(folder, state.reserve).then(work), folder)));
  return {
    damaged,
    create: (record, photos) =>
      write(record.id, async () => {
        if (!SUBMISSION_ID.test(record.id)) throw new Error(`${JSON.stringify(record.id)} is not the id of a submission`);
        if (kept.has(record.id) || tombstones.has(record.id)) throw new AlreadyThere(record.id);
        return put(state, undefined, record, photos, new AlreadyThere(record.id));
      }),
    read: (id) => Promise.resolve(kept.get(id)).then((found) => found && outside(found)),
    update: (expected, record, added = []) =>
      write(record.id, async () => {
        const before = kept.get(record.id);
        if (before?.version !== expected) throw new Stale(record.id);
        return put(state, before, record, added, new Stale(record.id));
      }),
    list: () => Promise.resolve([...kept.values()].map(outside)),
    photo: async (id, key, version) => {
      const tip = kept.get(id);
      if (tip === undefined) return undefined;
      if (version !== undefined && version !== tip.version) return gate.shared(() => readOldPhoto(git, tip.version, version, key));
      const blob = tip.photos.get(key);
      return blob === undefined ? undefined : gate.shared(() => readBlob(git, blob));
    },
    history: async (id) => {
      const tip = kept.get(id);
      return tip === undefined ? [] : gate.shared(() => readHistory(git, id, tip.version, state.read));
    },
    erase: (id, at) => gate.alone(() => tellingFullDisk(() => withBallast(folder, () => erase(state, id, at)), folder)),
    erased: () => Promise.resolve([...tombstones.values()].map(({ id, at }) => ({ id, at }))),
    close: () => gate.alone(unlock),
  };
}

async function put(
  { git, move, kept }: State,
  before: Kept | undefined,
  record: SubmissionRecord,
  photos: readonly StoredPhoto[],
  taken: Error,
): Promise<string> {
  // As it will be read again: what a caller changes later is no part of it.
  const own = JSON.parse(recordText(record)) as SubmissionRecord;
  const { won, ...written } = await writeSubmission(git, move, before, own, photos);
  if (!won) throw taken;
  kept.set(record.id, written);
  return written.version;
}

function outside({ version, record }: Kept): StoredSubmission {
  return { version, record };
}

async function erase({ folder, git, kept, tombstones }: State, id: string, at: string): Promise<void> {
  if (!SUBMISSION_ID.test(id) || tombstones.get(id)?.gone === true) return;
  const tombstone = { id, at: tombstones.get(id)?.at || at };
  await writeTombstone(folder, { ...tombstone, gone: false });
  tombstones.set(id, { ...tombstone, gone: false });
  kept.delete(id);
  await eraseData(git, [id]);
  await writeTombstone(folder, { ...tombstone, gone: true });
  tombstones.set(id, { ...tombstone, gone: true });
}

/** What was to be erased when the process ended is erased before anything is read. */
async function finishErasing(git: Git, folder: string): Promise<Map<string, Tombstone>> {
  const tombstones = new Map((await readTombstones(folder)).map((tombstone) => [tombstone.id, tombstone]));
  const pending = [...tombstones.values()].filter(({ gone }) => !gone);
  if (pending.length === 0) return tombstones;
  try {
    await eraseData(
      git,
      pending.map(({ id }) => id),
    );
  } catch (error) {
    // A damaged repository must not keep the desk from starting; `hub desk fsck` names both.
    if (error instanceof GitFailed) return tombstones;
    throw error;
  }
  for (const tombstone of pending) {
    await writeTombstone(folder, { ...tombstone, gone: true });
    tombstones.set(tombstone.id, { ...tombstone, gone: true });
  }
  return tombstones;
}
