import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type * as z from 'zod';

/** Runs a script of this folder in a process of its own and reads the JSON it prints. */
export function runMeasure<T>(script: string, args: readonly string[], schema: z.ZodType<T>): T {
  const file = path.join(import.meta.dirname, script);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', file, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${script} ${args.slice(0, 2).join(' ')} has failed: ${stderr}`);
  return schema.parse(JSON.parse(stdout));
}

/** Nearest rank; `share` from 0 to 1. Throws where nothing was measured. */
export function percentile(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}
