/** Kills a process that writes through the stores, again and again, and looks for what it had acknowledged. */
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { examineDesk } from '#desk/backup/fsck.ts';
import { addPromise, countPromises, lostPromises, noPromises } from './promises.ts';
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
  /** What a client would have been told, by kind: photos that wait, versions of submissions, erasures. */
  readonly acknowledged: { readonly photos: number; readonly versions: number; readonly erasures: number };
  /** What had been acknowledged and is not there. */
  readonly lost: readonly string[];
  /** Milliseconds the stores took to open, for each start that was let live so long. */
  readonly restarts: readonly number[];
  /** What fsck says at the end. */
  readonly problems: readonly string[];
}

const WRITERS = 4;
/** One start in so many is killed while it tidies up after the one before. */
const KILL_AT_START = 6;

export async function killWriters({ folder, kills, script, execArgv, print }: KillPlan): Promise<KillResult> {
  const promises = noPromises();
  const acknowledged = { photos: 0, versions: 0, erasures: 0 };
  const restarts: number[] = [];
  const lost: string[] = [];
  let next = 1;
  for (let kill = 1; kill <= kills; kill += 1) {
    const args = [folder, String(next), String(WRITERS)];
    for (const each of await runAndKill(script, execArgv, args, kill % KILL_AT_START === 0 ? 'begun' : 'opened')) {
      if (each.what === 'opened') restarts.push(Number(each.value));
      if ((each.damaged ?? 0) > 0) lost.push(`${each.damaged} submissions could not be read`);
      countPromises(acknowledged, each);
      addPromise(promises, each);
      next = Math.max(next, Number(each.id) + WRITERS + 1);
    }
    lost.push(...(await lostPromises(folder, promises)));
    if (kill % 50 === 0) print?.(`  ${kill} kills, ${JSON.stringify(acknowledged)} acknowledged, ${lost.length} lost`);
  }
  const { problems } = await examineDesk(folder);
  // A kill may come between the two: an address that waits for the next attempt, an erasure that the next start finishes.
  const wrong = problems.filter(({ found }) => found !== 'an address without a submission' && !found.startsWith('data of a submission'));
  return { kills, acknowledged, lost, restarts, problems: wrong.map(({ file, found }) => `${file}: ${found}`) };
}

/** Everything it told before it was killed, a moment after it told `from`. */
function runAndKill(
  script: string,
  execArgv: readonly string[],
  args: readonly string[],
  from: 'begun' | 'opened',
): Promise<readonly Told[]> {
  return new Promise((resolve, reject) => {
    const told: Told[] = [];
    let killed = false;
    const child = fork(script, [...args], { execArgv: [...execArgv], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (message: Told) => {
      told.push(message);
      const after = from === 'begun' ? randomInt(0, 60) : randomInt(40, 800);
      if (message.what === from) {
        setTimeout(() => {
          killed = true;
          child.kill('SIGKILL');
        }, after);
      }
    });
    child.on('error', reject);
    // With the last message, unlike `exit`.
    child.on('close', (code) => (killed ? resolve(told) : reject(new Error(`the writer ended by itself with ${code}`))));
  });
}
