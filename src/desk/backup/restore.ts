/** A desk from a backup: all of it or nothing, without what was erased since. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '#content/userError.ts';
import { writeDurably } from '#desk/disk/durableFile.ts';
import { makeFolder, syncFolder } from '#desk/disk/syncFolder.ts';
import { openGit } from '#desk/git/git.ts';
import { syncFolders } from '#desk/git/syncFolders.ts';
import { deskPlaces, type DeskPlaces } from '#desk/places.ts';
import { parseJson, PRIVATE_SCHEMAS } from '#desk/store/fileStore.ts';
import { eraseData } from '#desk/store/git/eraseData.ts';
import { readTips } from '#desk/store/git/readSubmissions.ts';
import { openRepository, repositoryDir } from '#desk/store/git/repository.ts';
import { readTombstones, tombstoneDir, writeTombstone } from '#desk/store/git/tombstones.ts';
import { CONTENT, DESK_DATA, deskDataSchema, SUBMISSIONS, type DeskData } from './contents.ts';
import { runTar } from './runTar.ts';

export interface Restored {
  readonly submissions: number;
  /** ISO time the backup was made. */
  readonly madeAt: string;
  /** Erased ones: of the backup, and of the desk it is restored to. */
  readonly erased: number;
}

/** `folder`: the desk's; it must hold none, but what was erased there stays erased. */
export async function restore(file: string, folder: string): Promise<Restored> {
  const places = deskPlaces(folder);
  assertEmpty(places);
  const work = path.join(folder, `restore-${randomUUID()}`);
  await makeFolder(folder);
  await mkdir(work, { mode: 0o700 });
  try {
    await runTar(['-xf', path.resolve(file), '-C', work, '--no-same-owner'], `${file} is no backup of the desk`);
    const data = await readDeskData(work, file);
    const made = deskPlaces(path.join(work, 'made'));
    const erased = new Map(data.erased.map(({ id, at }) => [id, at]));
    for (const { id, at } of await readTombstones(places.submissions)) erased.set(id, at);
    const submissions = await restoreSubmissions(work, made, data, erased);
    await restorePrivate(made.private, data, erased);
    if (data.hasContent) await restoreContent(path.join(work, CONTENT), made.content);
    await putInPlace(made, places);
    return { submissions, madeAt: data.madeAt, erased: erased.size };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function assertEmpty({ submissions, private: privateFolder, content }: DeskPlaces): void {
  const there = [repositoryDir(submissions), privateFolder, content].filter((place) => existsSync(place));
  if (there.length === 0) return;
  throw new UserError(
    `Found ${there.join(', ')}; expected no desk, for restoring would write over it. Fix: stop the desk, move ${there.length === 1 ? 'it' : 'them'} ` +
      `somewhere else, and leave ${tombstoneDir(submissions)} where it is: what was erased since the backup stays erased then.`,
  );
}

async function readDeskData(work: string, file: string): Promise<DeskData> {
  const text = await readFile(path.join(work, DESK_DATA), 'utf8').catch(() => '');
  const parsed = deskDataSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new UserError(
    `Found ${file} without a ${DESK_DATA} this version reads; expected a file of \`hub desk backup\`. Fix: take another backup.`,
  );
}

async function restoreSubmissions(
  work: string,
  { submissions }: DeskPlaces,
  data: DeskData,
  erased: ReadonlyMap<string, string>,
): Promise<number> {
  const git = await openRepository(submissions);
  if (Object.keys(data.submissions).length > 0) {
    await git.run(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', path.join(work, SUBMISSIONS), 'refs/desk/s/*:refs/desk/s/*']);
  }
  const tips = new Map((await readTips(git)).map(({ id, commit }) => [id, commit]));
  const absent = Object.entries(data.submissions).filter(([id, commit]) => tips.get(id) !== commit);
  if (absent.length > 0) throw new UserError(`Found a backup that lacks ${absent.map(([id]) => id).join(', ')}. Fix: take another backup.`);
  const gone = [...erased.keys()].filter((id) => tips.has(id));
  if (gone.length > 0) await eraseData(git, gone);
  await makeFolder(tombstoneDir(submissions));
  for (const [id, at] of erased) await writeTombstone(submissions, { id, at, gone: true });
  await syncFolders(git.dir);
  return tips.size - gone.length;
}

async function restorePrivate(folder: string, data: DeskData, erased: ReadonlyMap<string, string>): Promise<void> {
  for (const set of Object.keys(PRIVATE_SCHEMAS)) await makeFolder(path.join(folder, set));
  for (const [name, text] of Object.entries(data.private)) {
    const [set, id] = name.replace(/\.json$/, '').split('/');
    if (set !== 'submissions' || !erased.has(id ?? '')) await writeDurably(path.join(folder, name), text);
  }
}

async function restoreContent(bundle: string, dir: string): Promise<void> {
  await mkdir(dir, { mode: 0o700 });
  const git = openGit({ dir, protocols: 'file' });
  await git.run(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', dir]);
  await git.run(['fetch', '--quiet', '--no-write-fetch-head', '--update-head-ok', bundle, 'refs/*:refs/*']);
  await syncFolders(dir);
}

async function putInPlace(made: DeskPlaces, places: DeskPlaces): Promise<void> {
  if (existsSync(made.content)) await rename(made.content, places.content);
  await rename(made.private, places.private);
  // The tombstones that were there are among those that were made.
  await rm(places.submissions, { recursive: true, force: true });
  await rename(made.submissions, places.submissions);
  await syncFolder(path.dirname(places.submissions));
}
