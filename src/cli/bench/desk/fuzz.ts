/** Hostile texts, names, front matters, forms and photos by the thousand: nothing gets through, nothing crashes, nothing hangs. */
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import type { FuzzKind, FuzzTold } from './fuzzPlan.ts';

interface Goal {
  readonly count: number;
  /** How many a process does between two signs of life. */
  readonly piece: number;
}

const GOALS: Readonly<Record<FuzzKind, Goal>> = {
  documents: { count: 200_000, piece: 1_000 },
  names: { count: 200_000, piece: 2_000 },
  'front matters': { count: 20_000, piece: 250 },
  forms: { count: 10_000, piece: 500 },
  lines: { count: 500, piece: 100 },
  photos: { count: 2_000, piece: 200 },
};

/** Milliseconds without a sign of life after which a process hangs. */
const PATIENCE = 180_000;

/** `share` of the full counts, from 0 to 1. */
export async function benchFuzz({ print, share = 1 }: { readonly print: (line: string) => void; readonly share?: number }): Promise<void> {
  const seed = randomInt(1, 1_000_000);
  for (const [kind, { count, piece }] of Object.entries(GOALS) as [FuzzKind, Goal][]) {
    const told = await fuzz(kind, Math.ceil(count * share), piece, seed);
    const slowest = Math.max(0, ...told.map((each) => each.slowest));
    const counts = Object.entries(sum(told.map((each) => each.counts))).map(([what, many]) => `${many} ${what === '0' ? 'cut' : what}`);
    const done = told.reduce((all, each) => all + each.done, 0);
    print(
      `${done} ${kind} from seed ${seed}: none came through, none crashed; the slowest ${slowest.toFixed(0)} ms${kind === 'photos' ? '' : ' (goal: 1000 ms)'}${counts.length > 0 ? `; ${counts.join(', ')}` : ''}`,
    );
  }
}

/** Rejects with what the process has found. */
function fuzz(kind: FuzzKind, count: number, piece: number, seed: number): Promise<readonly FuzzTold[]> {
  return new Promise((resolve, reject) => {
    const told: FuzzTold[] = [];
    const args = [kind, String(count), String(seed), String(piece)];
    const child = fork(path.join(import.meta.dirname, 'fuzzSome.ts'), args, { execArgv: ['--import', 'tsx'] });
    const hangs = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${kind} from seed ${seed}: no sign of life after ${told.length * piece} of them`));
    }, PATIENCE);
    child.on('message', (message: FuzzTold) => {
      told.push(message);
      hangs.refresh();
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(hangs);
      const done = told.reduce((all, each) => all + each.done, 0);
      if (code === 0 && done === count) resolve(told);
      else reject(new Error(`${kind} from seed ${seed}: ended with ${code} after ${done} of ${count}, see above`));
    });
  });
}

function sum(all: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const counts of all) for (const [what, many] of Object.entries(counts)) sums[what] = (sums[what] ?? 0) + many;
  return sums;
}
