/** Full status of a large hub beside a plain read of the same files; each measured in processes of their own, turn about. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { writeLargeHub, type LargeHub } from './largeHub.ts';

const ROUNDS = 7;
const PAGES = 300;

/** What `measureTranslation.ts` prints. */
const measureSchema = z.object({
  milliseconds: z.number(),
  /** Highest resident memory of the process, in bytes. */
  memory: z.number(),
  files: z.number(),
  bytes: z.number(),
  sections: z.number(),
  stale: z.number(),
});
type Measure = z.infer<typeof measureSchema>;

export function benchTranslation(siteDir: string, print: (line: string) => void): void {
  print(`${PAGES} pages in 8 languages, changed since they were translated; ${ROUNDS} rounds each.\n`);
  const [whole] = [{ pages: PAGES, times: 1 }].map((size) => compare(siteDir, size));
  if (whole === undefined) return;
  const { read, status, ratio } = whole;
  print(
    `${status.files} files, ${megabytes(status.bytes)}; ${status.sections} translated sections, ${Math.round((status.stale / status.sections) * 100)} % of them stale`,
  );
  print(`plain read  ${row(read)}`);
  print(`status      ${row(status)}`);
  print(`status takes ${ratio.toFixed(2)} times as long as the read (goal: at most 4)\n`);
  print('As pages grow (60 pages; the cost for each megabyte stays the same when it grows with the length and no faster):');
  for (const times of [1, 2, 4, 8]) {
    const { status: grown, ratio: factor } = compare(siteDir, { pages: 60, times });
    const cost = grown.milliseconds / (grown.bytes / 1e6);
    print(`  pages ${times} times as long: ${cost.toFixed(1)} ms for a megabyte, ${factor.toFixed(2)} times the read`);
  }
}

/** Medians of both, and the median of the ratios of neighbouring runs. */
function compare(siteDir: string, size: LargeHub): { readonly read: Measure; readonly status: Measure; readonly ratio: number } {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-'));
  try {
    writeLargeHub(siteDir, folder, size);
    const rounds = Array.from({ length: ROUNDS }, () => ({ read: measure('read', folder), status: measure('status', folder) }));
    return {
      read: median(
        rounds.map(({ read }) => read),
        ({ milliseconds }) => milliseconds,
      ),
      status: median(
        rounds.map(({ status }) => status),
        ({ milliseconds }) => milliseconds,
      ),
      ratio: median(
        rounds.map(({ read, status }) => status.milliseconds / read.milliseconds),
        (ratio) => ratio,
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(what: 'read' | 'status', folder: string): Measure {
  const script = path.join(import.meta.dirname, 'measureTranslation.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, what, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the measure of ${what} has failed: ${stderr}`);
  return measureSchema.parse(JSON.parse(stdout));
}

function median<T>(values: readonly T[], of: (value: T) => number): T {
  const middle = values.toSorted((a, b) => of(a) - of(b))[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

function row({ milliseconds, memory }: Measure): string {
  return `${milliseconds.toFixed(0).padStart(5)} ms, at most ${megabytes(memory)} of memory`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
