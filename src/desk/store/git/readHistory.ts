import { readFileAt, readObjects } from '#desk/git/commits.ts';
import type { Git } from '#desk/git/git.ts';
import type { Revision } from '#desk/store/submissionStore.ts';
import { parseKept, type ReadRecord } from './readSubmissions.ts';
import { contains } from '#desk/git/refs.ts';
import { PHOTO_FOLDER, PHOTO_KEY, RECORD_FILE } from './repository.ts';

/** Oldest first; a version that cannot be read is left out. */
export async function readHistory(git: Git, id: string, tip: string, read: ReadRecord): Promise<readonly Revision[]> {
  const lines = await git.text(['rev-list', '--reverse', '--no-commit-header', '--format=%H %ct', tip]);
  const commits = lines.split('\n').map((line) => {
    const [version = '', seconds] = line.split(' ');
    return { version, at: new Date(Number(seconds) * 1000).toISOString() };
  });
  const texts = await readObjects(
    git,
    commits.map(({ version }) => `${version}:${RECORD_FILE}`),
  );
  return commits.flatMap(({ version, at }, index) => {
    const record = parseKept(texts[index]?.toString('utf8') ?? '', id, read);
    return record === undefined ? [] : [{ version, at, record }];
  });
}

/** A photo as it was at an older version; undefined where there was none, or the version is another submission's. */
export async function readOldPhoto(git: Git, tip: string, version: string, key: string): Promise<Uint8Array | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(version) || !PHOTO_KEY.test(key) || !(await contains(git, tip, version))) return undefined;
  return readFileAt(git, version, `${PHOTO_FOLDER}/${key}.webp`);
}
