/** Kills a process that writes through the stores, again and again, and looks for what it had acknowledged. */
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { examineDesk } from '#desk/backup/fsck.ts';
import { openGit } from '#desk/git/git.ts';
import { deskPlaces } from '#desk/places.ts';
import { REFS, repositoryDir } from '#desk/store/git/repository.ts';
import { readTombstones } from '#desk/store/git/tombstones.ts';
import type { Told } from './told.ts';

export interface KillPlan {
  /** An empty folder. */
  readonly folder: string;
  readonly kills: number;
  /** `deskWriter.ts`, or that bundled for a quicker start. */
  readonly script: string;
  readonly execArgv: readonly string[];
  readonly print?: (line: string) => void;
}

export interface KillResult {
  readonly kills: number;
  readonly acknowledged: number;
  /** What had been acknowledged and is not there. */
  readonly lost: readonly string[];
  /** Milliseconds from the start of the stores to the first request, for each start. */
  readonly restarts: readonly number[];
  /** What fsck says at the end. */
  readonly problems: readonly string[];
}

/** What must be there. */
interface Promised {
  readonly versions: Map<string, string>;
  readonly privates: Set<string>;
  readonly erased: Set<string>;
}

export async function killWriters({ folder, kills, script, execArgv, print }: KillPlan): Promise<KillResult> {
  const promised: Promised = { versions: new Map(), privates: new Set(), erased: new Set() };
  const restarts: number[] = [];
  const lost: string[] = [];
  let acknowledged = 0;
  let next = 1;
  for (let kill = 1; kill <= kills; kill += 1) {
    const told = await runAndKill(script, execArgv, [folder, String(next)]);
    for (const each of told) {
      if (each.what === 'opened') restarts.push(Number(each.value));
      if ((each.damaged ?? 0) > 0) lost.push(`${each.damaged} submissions could not be read`);
      if (each.what !== 'opened') acknowledged += 1;
      keep(promised, each);
      next = Math.max(next, Number(each.id) + WRITERS + 1);
    }
    lost.push(...(await missing(folder, promised)));
    if (kill % 50 === 0) print?.(`  ${kill} kills, ${acknowledged} acknowledged, ${lost.length} lost`);
  }
  const { problems } = await examineDesk(folder);
  // A kill may come between the two: an address that waits for the next attempt, an erasure that the next start finishes.
  const wrong = problems.filter(({ found }) => found !== 'an address without a submission' && !found.startsWith('data of a submission'));
  return { kills, acknowledged, lost, restarts, problems: wrong.map(({ file, found }) => `${file}: ${found}`) };
}

const WRITERS = 4;

function runAndKill(script: string, execArgv: readonly string[], args: readonly string[]): Promise<readonly Told[]> {
  return new Promise((resolve, reject) => {
    const told: Told[] = [];
    const child = fork(script, [...args, String(WRITERS)], { execArgv: [...execArgv], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (message: Told) => {
      if (told.length === 0) setTimeout(() => child.kill('SIGKILL'), randomInt(40, 600));
      told.push(message);
    });
    child.on('error', reject);
    // With the last message, unlike `exit`.
    child.on('close', () => (told.length === 0 ? reject(new Error('the writer did not start')) : resolve(told)));
  });
}

function keep({ versions, privates, erased }: Promised, { what, id, value }: Told): void {
  if (what === 'version') versions.set(id, value);
  if (what === 'private') privates.add(id);
  if (what !== 'erased') return;
  versions.delete(id);
  privates.delete(id);
  erased.add(id);
}

/** A submission may be one step further than was acknowledged, or erased if that was begun. */
async function missing(folder: string, { versions, privates, erased }: Promised): Promise<readonly string[]> {
  const places = deskPlaces(folder);
  const git = openGit({ dir: repositoryDir(places.submissions) });
  const lines = await git.text(['for-each-ref', '--format=%(refname) %(objectname) %(parent)', REFS]);
  const tips = new Map(lines.split('\n').map((line) => [line.split(' ')[0]?.slice(REFS.length) ?? '', line.split(' ').slice(1)]));
  const tombstones = new Set((await readTombstones(places.submissions)).map(({ id }) => id));
  const lost: string[] = [];
  for (const [id, version] of versions) {
    if (tips.get(id)?.includes(version) === true) continue;
    if (tombstones.has(id)) versions.delete(id);
    else lost.push(`version ${version} of ${id}`);
  }
  for (const id of privates) {
    if (existsSync(path.join(places.private, 'submissions', `${id}.json`))) continue;
    if (tombstones.has(id)) privates.delete(id);
    else lost.push(`private file of ${id}`);
  }
  for (const id of erased) if (tips.has(id) || !tombstones.has(id)) lost.push(`erasure of ${id}`);
  return lost;
}
