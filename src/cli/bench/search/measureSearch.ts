/** One measure of one engine in a process of its own: `build`, `time`, `memory`, `fetch`. Prints JSON. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runEntry } from '#cli/process/entry.ts';
import { siteDir } from '#cli/process/siteDir.ts';
import type { BenchPage } from './benchPage.ts';
import { childPeak } from './childPeak.ts';
import type { ReadFile } from './engine.ts';
import { fromDisk, fromMemory, writeIndex } from './indexFolder.ts';
import type { FetchMeasure, TimeMeasure } from './measures.ts';
import type { Query } from './questions.ts';
import { engineFor } from './ways.ts';

const [what = '', way = '', language = '', folder = '', peers = '', index = ''] = process.argv.slice(2);
/** As many hits as a list under a field shows. */
const SHOWN = 10;
/** Of each kind; opening anew is slow in some engines. */
const COLD = 1;
/** Of each kind, queries whose files are counted. */
const COUNTED = 6;

const engine = engineFor(way, { siteDir, peers, code: path.join(folder, 'code') });
const MEASURES: Readonly<Record<string, () => Promise<object>>> = { build: buildIndex, time, memory, fetch: fetches };
void runEntry(async () => {
  const measure = MEASURES[what];
  if (measure === undefined) throw new Error(`there is no measure called ${what}`);
  console.log(JSON.stringify(await measure()));
  return 0;
});

async function buildIndex(): Promise<object> {
  const pages = JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8')) as readonly BenchPage[];
  const build = await engine.builder();
  const start = performance.now();
  const files = await build(pages, language);
  const milliseconds = performance.now() - start;
  writeIndex(index, files);
  return { milliseconds, memory: process.resourceUsage().maxRSS * 1024 + childPeak() };
}

async function time(): Promise<TimeMeasure> {
  const queries = readQueries();
  const read = fromMemory(index);
  const open = await engine.prepare();
  // What has run once is compiled; a first run of all is the engine's warming, not its speed.
  const warmUp = await open(read, language);
  for (const { text: query } of queries) await warmUp.search({ query, titlesOnly: false, hits: SHOWN });
  const measures: TimeMeasure = { cold: [], new: [], again: [] };
  const kinds = new Set(queries.map(({ kind }) => kind));
  for (const { kind, text: query } of queries.slice(0, COLD * kinds.size)) {
    const opened = async (): Promise<unknown> => (await open(read, language)).search({ query, titlesOnly: false, hits: SHOWN });
    measures.cold.push({ kind, ...(await clock(opened)) });
  }
  const same = await open(read, language);
  await same.search({ query: 'a', titlesOnly: true, hits: SHOWN });
  for (const pass of ['new', 'again'] as const) {
    for (const { kind, text: query } of queries) {
      measures[pass].push({ kind, ...(await clock(() => same.search({ query, titlesOnly: false, hits: SHOWN }))) });
    }
  }
  return measures;
}

async function clock(work: () => Promise<unknown>): Promise<{ milliseconds: number; processor: number }> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { milliseconds, processor: (user + system) / 1000 };
}

async function memory(): Promise<object> {
  const queries = readQueries();
  const open = await engine.prepare();
  const before = settledMemory();
  const searcher = await open(fromDisk(index), language);
  for (const { text: query } of queries) await searcher.search({ query, titlesOnly: false, hits: SHOWN });
  const after = settledMemory();
  // Asked once more, so that nothing was thrown away before it was counted.
  await searcher.search({ query: queries[0]?.text ?? '', titlesOnly: false, hits: SHOWN });
  return { resident: after.rss - before.rss, heap: after.heapUsed + after.external - before.heapUsed - before.external };
}

function settledMemory(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage();
}

async function fetches(): Promise<FetchMeasure> {
  const open = await engine.prepare();
  const disk = fromDisk(index);
  const queries = readQueries();
  const kinds = new Set(queries.map(({ kind }) => kind));
  const measures: FetchMeasure = [];
  for (const { kind, text: query } of queries.slice(0, COUNTED * kinds.size)) {
    // The others have no answer from titles alone.
    for (const titlesOnly of way === 'hub' ? [true, false] : [false]) {
      for (const hits of [1, SHOWN]) {
        const files = new Set<string>();
        const counting: ReadFile = (file) => {
          files.add(file);
          return disk(file);
        };
        const found = await (await open(counting, language)).search({ query, titlesOnly, hits });
        measures.push({ kind, titlesOnly, hits, found: found.length, files: [...files] });
      }
    }
  }
  return measures;
}

function readQueries(): readonly Query[] {
  return JSON.parse(readFileSync(path.join(folder, 'queries.json'), 'utf8')) as readonly Query[];
}
