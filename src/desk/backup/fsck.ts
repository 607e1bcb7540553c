/** What is wrong with what the desk keeps, with a fix for each. Reads alone, also while the desk runs. */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '#model/problem.ts';
import { parseRecord } from '#submission/parse.ts';
import { isTemporary } from '#desk/disk/durableFile.ts';
import { openGit, type Git } from '#desk/git/git.ts';
import { deskPlaces, type DeskPlaces } from '#desk/places.ts';
import { PRIVATE_SCHEMAS, readRecordFile } from '#desk/store/fileStore.ts';
import { readSubmissions, readTips, type Found } from '#desk/store/git/readSubmissions.ts';
import { repositoryDir, submissionRef } from '#desk/store/git/repository.ts';
import { readTombstones } from '#desk/store/git/tombstones.ts';

export interface Examined {
  readonly submissions: number;
  readonly privateFiles: number;
  readonly problems: readonly Problem[];
}

const RESTORE = 'restore it from a backup: `npm run hub -- desk restore <file> --var <empty folder>` shows what it was';

/** `folder`: the desk's. Paths in problems are from there. */
export async function examineDesk(folder: string): Promise<Examined> {
  const places = deskPlaces(folder);
  const dir = repositoryDir(places.submissions);
  if (!existsSync(dir)) {
    const fix = "name the desk's folder by --var <folder>, or start the desk once";
    return { submissions: 0, privateFiles: 0, problems: [{ file: folder, found: 'no desk', expected: dir, fix }] };
  }
  const git = openGit({ dir });
  const found = await readSubmissions(git, parseRecord);
  const files = await privateFiles(places.private);
  const problems = [
    ...(await gitProblems(git)),
    ...recordProblems(found),
    ...(await privateProblems(places, files)),
    ...(await pairProblems(git, places, found, files)),
    ...(await modeProblems([places.submissions, dir, places.private, ...files])),
  ];
  const here = (file: string): string => path.relative(folder, file) || '.';
  return {
    submissions: found.kept.size + found.damaged.length,
    privateFiles: files.length,
    problems: problems.map((problem) => ({ ...problem, file: path.isAbsolute(problem.file) ? here(problem.file) : problem.file })),
  };
}

async function gitProblems(git: Git): Promise<readonly Problem[]> {
  const { code, stdout, stderr } = await git.run(['fsck', '--strict', '--no-dangling', '--no-progress'], { answers: FSCK_FAULTS });
  const said = `${stdout.toString('utf8')}${stderr}`.split('\n').filter((line) => line !== '');
  const lines = code === 0 ? said.filter((line) => !line.startsWith('notice:')) : said;
  return lines.map((line) => ({
    file: git.dir,
    found: line,
    expected: 'a repository `git fsck --strict` finds nothing wrong with',
    fix: RESTORE,
  }));
}

/** Bits of its exit code, and where it gives up. */
const FSCK_FAULTS = [128, ...Array.from({ length: 31 }, (_, index) => index + 1)];

function recordProblems({ kept, damaged }: Found): readonly Problem[] {
  const unread = damaged.map((id) => ({
    file: submissionRef(id),
    found: 'a submission that cannot be read',
    expected: 'a record',
    fix: RESTORE,
  }));
  const photos = [...kept].flatMap(([id, { record, photos }]) =>
    record.draft.photos
      .filter(({ key }) => !photos.has(key))
      .map(({ key }) => ({
        file: submissionRef(id),
        field: `photos/${key}.webp`,
        found: 'no photo',
        expected: 'the photo its draft names',
        fix: 'ask the contributor to send it again, by a question in the desk',
      })),
  );
  return [...unread, ...photos];
}

async function privateFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const set of Object.keys(PRIVATE_SCHEMAS)) {
    const names = await readdir(path.join(folder, set)).catch(() => []);
    for (const name of names.toSorted((a, b) => a.localeCompare(b))) if (!isTemporary(name)) found.push(path.join(folder, set, name));
  }
  return found;
}

async function privateProblems(places: DeskPlaces, files: readonly string[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [set, schema] of Object.entries(PRIVATE_SCHEMAS)) {
    const dir = path.join(places.private, set);
    for (const file of files.filter((file) => path.dirname(file) === dir)) {
      const isWhole = await readRecordFile<unknown>(file, schema).then(
        () => true,
        () => false,
      );
      if (isWhole) continue;
      const expected = `one of ${set}, as the desk writes them`;
      problems.push({
        file,
        found: 'a file that cannot be read',
        expected,
        fix: 'mend it by an older copy from a backup, or move it away',
      });
    }
  }
  return problems;
}

/** Each submission has its private file and the other way round; of what was erased there is neither. */
async function pairProblems(git: Git, places: DeskPlaces, found: Found, files: readonly string[]): Promise<readonly Problem[]> {
  const contacts = new Set(
    files.filter((file) => path.basename(path.dirname(file)) === 'submissions').map((file) => path.basename(file, '.json')),
  );
  // Once more: one may have come since.
  const ids = new Set([...found.kept.keys(), ...found.damaged, ...(await readTips(git)).map(({ id }) => id)]);
  const tombstones = await readTombstones(places.submissions);
  const erased = new Set(tombstones.map(({ id }) => id));
  const contactOf = (id: string): string => path.join(places.private, 'submissions', `${id}.json`);
  return [
    ...[...found.kept.keys()]
      .filter((id) => !contacts.has(id) && !erased.has(id))
      .map((id) => ({
        file: submissionRef(id),
        found: 'nobody behind it',
        expected: contactOf(id),
        fix: 'put that file back from a backup; without it the contributor cannot be reached',
      })),
    ...[...contacts]
      .filter((id) => !ids.has(id) || erased.has(id))
      .map((id) => ({
        file: contactOf(id),
        found: 'an address without a submission',
        expected: 'none, for nothing needs it',
        fix: 'remove the file',
      })),
    ...tombstones
      .filter(({ id, gone }) => !gone || ids.has(id))
      .map(({ id }) => ({
        file: submissionRef(id),
        found: 'data of a submission that was erased',
        expected: 'none',
        fix: 'start the desk, which erases it; if this stays, mend what else is told here first',
      })),
  ];
}

async function modeProblems(places: readonly string[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const file of places) {
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || (found.mode & 0o077) === 0) continue;
    const wanted = found.isDirectory() ? '700' : '600';
    problems.push({
      file,
      found: `mode ${(found.mode & 0o777).toString(8)}, by which others may read it`,
      expected: `mode ${wanted}`,
      fix: `chmod ${wanted} ${file}`,
    });
  }
  return problems;
}
