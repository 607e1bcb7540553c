/** One version of a submission into the repository: on disk when it is done, and visible as a whole or not at all. */
import type { SubmissionRecord } from '#submission/record.ts';
import { DESK_ADDRESS, type Git } from '#desk/git/git.ts';
import type { MoveRef } from '#desk/git/moveTogether.ts';
import { syncObjects, syncRef } from '#desk/git/syncFolders.ts';
import { commitObject, objectName, treeObject, writeObjects, type GitObject, type TreeEntry } from '#desk/git/writeObjects.ts';
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
  move: MoveRef,
  before: Kept | undefined,
  record: SubmissionRecord,
  added: readonly StoredPhoto[],
): Promise<Written> {
  const named = new Set(record.draft.photos.map(({ key }) => key));
  const fresh = new Map(added.filter(({ key }) => named.has(key) && PHOTO_KEY.test(key)).map(({ key, bytes }) => [key, bytes]));
  const text: GitObject = { type: 'blob', bytes: Buffer.from(recordText(record)) };
  const written = [...fresh].map(([key, bytes]) => ({ key, object: { type: 'blob', bytes } as const }));
  const names = written.map(({ key, object }) => [key, objectName(object)] as const);
  const photos = new Map([...[...(before?.photos ?? [])].filter(([key]) => named.has(key)), ...names]);
  const folders = photos.size === 0 ? [] : [treeObject([...photos].map(([key, object]) => file(`${key}.webp`, object)))];
  const tree = treeObject([
    ...folders.map((folder) => ({ mode: '40000', name: PHOTO_FOLDER, object: objectName(folder) }) as const),
    file(RECORD_FILE, objectName(text)),
  ]);
  const commit = commitObject({
    tree: objectName(tree),
    parents: before === undefined ? [] : [before.version],
    by: `desk <${DESK_ADDRESS}>`,
    at: new Date(),
    message: message(record),
  });
  const objects = [text, ...written.map(({ object }) => object), ...folders, tree, commit];
  await writeObjects(git, objects);
  await syncObjects(git.dir, objects.map(objectName));
  const version = objectName(commit);
  const ref = submissionRef(record.id);
  const won = await move({ ref, from: before?.version, to: version });
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
