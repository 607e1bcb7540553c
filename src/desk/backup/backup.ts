/** Everything of the desk in one file of mode 0600, also while the desk runs. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '#content/userError.ts';
import { isTemporary, writeDurably } from '#desk/disk/durableFile.ts';
import { codeOf, syncFolder } from '#desk/disk/syncFolder.ts';
import { GitFailed, openGit } from '#desk/git/git.ts';
import { deskPlaces } from '#desk/places.ts';
import { PRIVATE_SCHEMAS } from '#desk/store/fileStore.ts';
import { REFS, repositoryDir } from '#desk/store/git/repository.ts';
import { readTombstones } from '#desk/store/git/tombstones.ts';
import { CONTENT, DESK_DATA, SUBMISSIONS, type DeskData } from './contents.ts';
import { runTar } from './runTar.ts';

const ATTEMPTS = 3;

/** `folder`: the desk's (`var`). What the file holds, counted. */
export async function backUp(folder: string, file: string, now: Date): Promise<DeskData> {
  const places = deskPlaces(folder);
  const repository = repositoryDir(places.submissions);
  if (!existsSync(repository)) {
    throw new UserError(`Found no desk in ${folder}; expected ${repository}. Fix: name the desk's folder by --var <folder>.`);
  }
  const work = `${path.resolve(file)}.partial-${randomUUID()}`;
  await mkdir(work, { recursive: true, mode: 0o700 });
  try {
    // In this order: whatever a submission in the bundle needs of the rest was written before it, and what was erased meanwhile is told last.
    const refs = await bundle(repository, path.join(work, SUBMISSIONS));
    const hasContent = existsSync(places.content) && Object.keys(await bundle(places.content, path.join(work, CONTENT))).length > 0;
    const data: DeskData = {
      format: 1,
      madeAt: now.toISOString(),
      submissions: Object.fromEntries(
        Object.entries(refs).flatMap(([ref, commit]) => (ref.startsWith(REFS) ? [[ref.slice(REFS.length), commit]] : [])),
      ),
      hasContent,
      private: await privateFiles(places.private),
      erased: (await readTombstones(places.submissions)).map(({ id, at }) => ({ id, at })),
    };
    await writeDurably(path.join(work, DESK_DATA), `${JSON.stringify(data)}\n`);
    await pack(work, path.resolve(file));
    return data;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What its refs lead to. */
async function bundle(dir: string, file: string): Promise<Record<string, string>> {
  const git = openGit({ dir });
  for (let attempt = 1; ; attempt += 1) {
    if ((await git.text(['for-each-ref', '--count=1'])) === '') return {};
    try {
      await git.run(['bundle', 'create', '--quiet', file, '--all']);
      break;
    } catch (error) {
      // Something may have been erased in the middle of it.
      if (!(error instanceof GitFailed) || attempt === ATTEMPTS) throw error;
    }
  }
  const heads = await git.text(['bundle', 'list-heads', file]);
  return Object.fromEntries(
    heads.split('\n').map((line) => {
      const [commit = '', ref = ''] = line.split(' ');
      return [ref, commit];
    }),
  );
}

async function privateFiles(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const set of Object.keys(PRIVATE_SCHEMAS)) {
    const names = await readdir(path.join(folder, set)).catch(() => []);
    for (const name of names.filter((name) => name.endsWith('.json') && !isTemporary(name))) {
      const text = await readFile(path.join(folder, set, name), 'utf8').catch((error: unknown) => {
        // Used up, or sent, since the folder was read.
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      });
      if (text !== undefined) found[`${set}/${name}`] = text;
    }
  }
  return found;
}

/** The file is there as a whole or not at all. */
async function pack(work: string, file: string): Promise<void> {
  // In a folder nobody else may look into, for tar asks no mode.
  const partial = path.join(work, 'backup.tar');
  await runTar(['-cf', partial, '-C', work, ...(await readdir(work))], `${file} could not be written`);
  await chmod(partial, 0o600);
  const handle = await open(partial, 'r');
  await handle.sync();
  await handle.close();
  await rename(partial, file);
  await syncFolder(path.dirname(file));
}
