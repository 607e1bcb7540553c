/** All submissions of a repository, read by two runs of Git. */
import type { SubmissionRecord } from '#submission/record.ts';
import { readObjects, readTextAt } from '#desk/git/commits.ts';
import { GitFailed, type Git } from '#desk/git/git.ts';
import { PHOTO_FOLDER, RECORD_FILE, REFS } from './repository.ts';

export type ReadRecord = (value: unknown) => SubmissionRecord | undefined;

/** A submission as it is now. */
export interface Kept {
  /** Its newest commit. */
  readonly version: string;
  readonly record: SubmissionRecord;
  /** Blobs of its photos, by key. */
  readonly photos: ReadonlyMap<string, string>;
}

export interface Found {
  readonly kept: ReadonlyMap<string, Kept>;
  /** Ids of those that cannot be read. */
  readonly damaged: readonly string[];
}

interface Tip {
  readonly id: string;
  readonly commit: string;
}

/** Bytes of a record and of the tree of photos. */
type Parts = readonly [record: Buffer | undefined, photos: Buffer | undefined];

export async function readSubmissions(git: Git, read: ReadRecord): Promise<Found> {
  const tips = await readTips(git);
  const parts = await readAll(git, tips).catch((error: unknown) => {
    // One object that cannot be read ends the run for all.
    if (error instanceof GitFailed) return undefined;
    throw error;
  });
  const kept = new Map<string, Kept>();
  const damaged: string[] = [];
  for (const [index, tip] of tips.entries()) {
    const [text, photos] = parts?.[index] ?? (await readOne(git, tip));
    const record = text === undefined ? undefined : parseKept(text.toString('utf8'), tip.id, read);
    if (record === undefined) damaged.push(tip.id);
    else kept.set(tip.id, { version: tip.commit, record, photos: photosOf(photos, tip.commit.length / 2) });
  }
  return { kept, damaged };
}

/** A record from its file; undefined for what is none, or another one's. */
export function parseKept(text: string, id: string, read: ReadRecord): SubmissionRecord | undefined {
  try {
    const record = read(JSON.parse(text));
    return record?.id === id ? record : undefined;
  } catch {
    return undefined;
  }
}

export async function readTips(git: Git): Promise<readonly Tip[]> {
  const refs = await git.text(['for-each-ref', '--format=%(refname) %(objectname)', REFS]);
  return refs.split('\n').flatMap((line) => {
    const [ref, commit] = line.split(' ');
    return ref === undefined || commit === undefined ? [] : [{ id: ref.slice(REFS.length), commit }];
  });
}

async function readAll(git: Git, tips: readonly Tip[]): Promise<readonly Parts[]> {
  const read = await readObjects(
    git,
    tips.flatMap(({ commit }) => [`${commit}:${RECORD_FILE}`, `${commit}:${PHOTO_FOLDER}`]),
  );
  return tips.map((_, index) => [read[2 * index], read[2 * index + 1]]);
}

async function readOne(git: Git, { commit }: Tip): Promise<Parts> {
  const text = await readTextAt(git, commit, RECORD_FILE);
  const { code, stdout } = await git.run(['cat-file', 'tree', `${commit}:${PHOTO_FOLDER}`], { answers: [128] });
  return [text === undefined ? undefined : Buffer.from(text), code === 0 ? stdout : undefined];
}

/** A tree is `<mode> <name>\0<bytes of the object's name>`, again and again. */
function photosOf(tree: Buffer | undefined, nameLength: number): ReadonlyMap<string, string> {
  const photos = new Map<string, string>();
  if (tree === undefined) return photos;
  for (let at = 0; at < tree.length;) {
    const zero = tree.indexOf(0, at);
    const name = tree.toString('utf8', tree.indexOf(' ', at) + 1, zero);
    at = zero + 1 + nameLength;
    photos.set(name.replace(/\.webp$/, ''), tree.toString('hex', zero + 1, at));
  }
  return photos;
}

export async function readBlob(git: Git, blob: string): Promise<Buffer> {
  const { stdout } = await git.run(['cat-file', 'blob', blob]);
  return stdout;
}
