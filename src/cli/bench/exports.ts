/** All files of many modules in several languages, each measured in a process of its own; five modules beside twenty, turn about. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';

const ROUNDS = 5;
const FEW = 5;
const MANY = 20;
const LOCALES = ['en', 'sq', 'sr-Latn'];

const measureSchema = z.object({
  milliseconds: z.number(),
  /** Highest resident memory of the process, in bytes. */
  memory: z.number(),
  files: z.number(),
  bytes: z.number(),
  books: z.number(),
  /** Milliseconds for one file, by format. */
  each: z.record(z.string(), z.number()),
});
type Measure = z.infer<typeof measureSchema>;

export function benchExports(siteDir: string, print: (line: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-exports-'));
  try {
    writeModules(siteDir, folder);
    const rounds = Array.from({ length: ROUNDS }, () => ({ few: measure(folder, FEW), many: measure(folder, MANY) }));
    const many = median(
      rounds.map((round) => round.many),
      ({ milliseconds }) => milliseconds,
    );
    const growth = median(
      rounds.map(({ few, many: twenty }) => twenty.milliseconds / few.milliseconds),
      (ratio) => ratio,
    );
    print(`${MANY} modules in ${LOCALES.length} locales, ${ROUNDS} rounds; PDF apart (\`hub export --format pdf\` says what it took).\n`);
    print(
      `${many.files} files, ${megabytes(many.bytes)}, in ${many.milliseconds.toFixed(0)} ms; at most ${megabytes(many.memory)} of memory`,
    );
    for (const [format, milliseconds] of Object.entries(many.each)) print(`  ${format.padEnd(12)} ${milliseconds.toFixed(1)} ms a file`);
    print(`${MANY} modules take ${growth.toFixed(2)} times as long as ${FEW} (in proportion: ${(MANY / FEW).toFixed(2)})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The hub itself, with its modules copied until there are enough. */
function writeModules(siteDir: string, folder: string): void {
  for (const part of ['data', 'docs', 'blog', 'i18n', 'static'])
    cpSync(path.join(siteDir, part), path.join(folder, part), { recursive: true });
  const training = path.join(folder, 'docs/training');
  const originals = readdirSync(training).filter((file) => file.endsWith('.md'));
  mkdirSync(training, { recursive: true });
  for (let index = originals.length; index < MANY; index += 1) {
    const original = originals[index % originals.length] ?? '';
    const text = readFileSync(path.join(training, original), 'utf8');
    const copy = original.replace('.md', `-${index}.md`);
    writeFileSync(path.join(training, copy), text.replace(/^id: .+$/m, `id: ${copy.replace('.md', '')}`));
  }
}

function measure(folder: string, modules: number): Measure {
  const script = path.join(import.meta.dirname, 'measureExports.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, folder, String(modules), ...LOCALES], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the measure of ${modules} modules has failed: ${stderr}`);
  return measureSchema.parse(JSON.parse(stdout));
}

function median<T>(values: readonly T[], of: (value: T) => number): T {
  const middle = values.toSorted((a, b) => of(a) - of(b))[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
