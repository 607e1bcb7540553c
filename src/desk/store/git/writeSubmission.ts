/** One version of a submission into the repository: on disk when it is done, and visible as a whole or not at all. */
import type { SubmissionRecord } from '#submission/record.ts';
import { commitTree, writeBlob, writeTree, type TreeEntry } from '#desk/git/commits.ts';
import type { Git } from '#desk/git/git.ts';
import { moveRefs } from '#desk/git/refs.ts';
import { syncObjects, syncRef } from '#desk/git/syncFolders.ts';
import type { StoredPhoto } from '#desk/store/submissionStore.ts';
import type { Kept } from './readSubmissions.ts';
import { PHOTO_FOLDER, PHOTO_KEY, RECORD_FILE, submissionRef } from './repository.ts';

export interface Written extends Kept {
  /** False where somebody else moved the ref. */
  readonly won: boolean;
}

export function recordText(record: SubmissionRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** `before`: the version this replaces. Photos the draft does not name are left out. */
export async function writeSubmission(
  git: Git,
  before: Kept | undefined,
  record: SubmissionRecord,
  added: readonly StoredPhoto[],
): Promise<Written> {
  const named = new Set(record.draft.photos.map(({ key }) => key));
  const fresh = new Map(added.filter(({ key }) => named.has(key) && PHOTO_KEY.test(key)).map(({ key, bytes }) => [key, bytes]));
  const [blob, ...written] = await Promise.all([
    writeBlob(git, recordText(record)),
    ...[...fresh].map(async ([key, bytes]) => [key, await writeBlob(git, bytes)] as const),
  ]);
  const photos = new Map([...[...(before?.photos ?? [])].filter(([key]) => named.has(key)), ...written]);
  const folder =
    photos.size === 0
      ? undefined
      : await writeTree(
          git,
          [...photos].map(([key, object]) => file(`${key}.webp`, object)),
        );
  const tree = await writeTree(git, [
    ...(folder === undefined ? [] : [{ mode: '40000', name: PHOTO_FOLDER, object: folder } as const]),
    file(RECORD_FILE, blob),
  ]);
  const version = await commitTree(git, tree, before === undefined ? [] : [before.version], message(record));
  const objects = [blob, ...written.map(([, object]) => object), tree, version];
  await syncObjects(git.dir, folder === undefined ? objects : [...objects, folder]);
  const ref = submissionRef(record.id);
  const won = await moveRefs(git, [{ ref, from: before?.version, to: version }]);
  if (won) await syncRef(git.dir, ref);
  return { won, version, record, photos };
}

function file(name: string, object: string): TreeEntry {
  return { mode: '100644', name, object };
}

/** Who did what: ids alone. */
function message({ events }: SubmissionRecord): string {
  const last = events.at(-1);
  return `${last?.what ?? 'change'} by ${last?.by ?? 'desk'}`;
}
