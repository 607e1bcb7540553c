/** The desk: what a submission costs, that nothing acknowledged is lost when the process is killed or the disk is full, load, hostile input. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { openGitStore } from '#desk/store/gitStore.ts';
import { checkSyncs } from '#desk/testing/checkSyncs.ts';
import { fillDisk } from '#desk/testing/fillDisk.ts';
import { importSubmissions } from '#desk/testing/importSubmissions.ts';
import { killWriters } from '#desk/testing/killWriters.ts';
import { raceWriters } from '#desk/testing/raceWriters.ts';
import { traceWriter, tracingRefused } from '#desk/testing/traceWriter.ts';
import { benchFuzz } from './desk/fuzz.ts';
import { benchLoad } from './desk/load.ts';
import { percentile } from './search/runMeasure.ts';

type Print = (line: string) => void;
interface Part {
  readonly folder: string;
  /** `deskWriter.ts` as one file, which starts in a tenth of the time. */
  readonly script: string;
  readonly print: Print;
}

const KILLS = 500;
const CREATES = 200;
const MANY = 5_000;
const ROUNDS = 200;
const WRITERS = 8;
const DISKS = [3, 8, 32] as const;

const PARTS: Readonly<Record<string, (part: Part) => Promise<void>>> = {
  create: creates,
  open: opening,
  race: races,
  sync: syncs,
  full: fullDisks,
  kill: kills,
  load: benchLoad,
  fuzz: benchFuzz,
};

/** `only`: names of parts; none for all. */
export async function benchDesk(siteDir: string, print: Print, only: readonly string[]): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'hub-bench-desk-'));
  const script = path.join(root, 'deskWriter.cjs');
  const entry = path.join(siteDir, 'src/desk/testing/deskWriter.ts');
  await build({ entryPoints: [entry], outfile: script, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  try {
    for (const [name, run] of Object.entries(PARTS)) {
      if (only.length > 0 && !only.includes(name)) continue;
      const folder = path.join(root, name);
      mkdirSync(folder);
      await run({ folder, script, print });
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function creates({ folder, print }: Part): Promise<void> {
  const store = await openGitStore(folder);
  const sections = { ...FULL_DRAFT.sections, context: 'текст '.repeat(1_800) };
  const times: number[] = [];
  for (let number = 0; number < CREATES; number += 1) {
    const record = exampleRecord({ id: idOf(number), draft: { ...FULL_DRAFT, sections } });
    const photo = { key: 'abcdefgh01234567', bytes: randomBytes(300_000) };
    const begun = performance.now();
    await store.create(record, [photo]);
    times.push(performance.now() - begun);
  }
  await store.close();
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  print(`${CREATES} submissions of 20 KB of text and a photo of 300 KB, on disk: mean ${ms(mean)}, p95 ${ms(percentile(times, 0.95))}`);
}

async function opening({ folder, print }: Part): Promise<void> {
  await importSubmissions(folder, MANY);
  const begun = performance.now();
  const store = await openGitStore(folder);
  const opened = performance.now();
  const { length } = await store.list();
  const listed = performance.now();
  await store.close();
  print(`Start with ${length} submissions: ${ms(opened - begun)} (goal: 1000 ms); listing them: ${(listed - opened).toFixed(1)} ms`);
}

async function races({ folder, print }: Part): Promise<void> {
  const store = await openGitStore(folder);
  const { wrong } = await raceWriters(store, WRITERS, ROUNDS);
  await store.close();
  print(
    `${WRITERS} writers × ${ROUNDS} rounds on one submission: ${wrong.length} rounds without one winner and ${WRITERS - 1} who were told`,
  );
  for (const line of wrong) print(`  ${line}`);
}

async function syncs({ folder, script, print }: Part): Promise<void> {
  const refused = tracingRefused();
  if (refused !== '') return print(`Syncs: NOT CHECKED, this machine lets no process be traced (${refused})`);
  const { acknowledged, named, removed, missing } = checkSyncs(
    await traceWriter({ folder, script, execArgv: [], submissions: 20 }),
    folder,
  );
  print(
    `Syncs: ${acknowledged} acknowledged, ${named} names given and ${removed} taken away before; ${missing.length} of them not on disk`,
  );
  for (const line of missing.slice(0, 20)) print(`  ${line}`);
}

async function fullDisks({ folder, print }: Part): Promise<void> {
  for (const megabytes of DISKS) {
    const filled = await fillDisk(folder, megabytes);
    if ('notMounted' in filled) return print(`Full disk: not checked, this machine lets nobody mount one (${filled.notMounted})`);
    const { acknowledged, lost, refusedAs, erased, takenThen, problems } = filled;
    print(
      `Full disk of ${megabytes} MB: ${acknowledged} acknowledged, ${lost.length} lost, the next refused as ${refusedAs}; ` +
        `erased: ${erased}, another one taken then: ${takenThen}; fsck: ${problems.length} problems`,
    );
  }
}

async function kills({ folder, script, print }: Part): Promise<void> {
  const result = await killWriters({ folder, kills: KILLS, script, execArgv: [], print });
  const { photos, versions, erasures } = result.acknowledged;
  print(
    `${result.kills} × kill -9: ${photos} photos, ${versions} versions and ${erasures} erasures acknowledged, ${result.lost.length} lost; fsck: ${result.problems.length} problems; ` +
      `restart: median ${ms(percentile(result.restarts, 0.5))}, at most ${ms(Math.max(...result.restarts))}`,
  );
  for (const line of [...result.lost, ...result.problems].slice(0, 20)) print(`  ${line}`);
}

function idOf(number: number): string {
  return String(number).padStart(16, '0');
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
