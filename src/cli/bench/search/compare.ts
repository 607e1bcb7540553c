/** All measures of one size of site, each engine in processes of its own, turn about. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as z from 'zod';
import { bundleHub } from './bundle.ts';
import type { BenchLanguage, BenchPage } from './benchPage.ts';
import { buildMeasure, fetchMeasure, memoryMeasure, timeMeasure, type Pass, type TimeMeasure } from './measures.ts';
import type { Query } from './questions.ts';
import { percentile, runMeasure } from './runMeasure.ts';
import { Transfer, type IndexSizes } from './sizes.ts';

const BUILDERS = ['hub', 'pagefind', 'minisearch'] as const;
export const SEARCHERS = ['hub', 'pagefind', 'minisearch', 'minisearch fuzzy'] as const;
export type Searched = (typeof SEARCHERS)[number];
const ROUNDS = 3;

export interface Compared {
  readonly build: { readonly milliseconds: number; readonly memory: number };
  readonly memory: { readonly resident: number; readonly heap: number };
  readonly index: IndexSizes;
  /** Bytes of code that come with the index. */
  readonly code: number;
  /** Of each query the median over the rounds. */
  readonly times: TimeMeasure;
  /** Bytes per query that found something, without code. */
  readonly fetched: Fetched;
}

export interface Fetched {
  readonly title: readonly number[];
  readonly titleList: readonly number[];
  readonly text: readonly number[];
  readonly textList: readonly number[];
  readonly typo: readonly number[];
}

export interface Site {
  readonly siteDir: string;
  readonly peers: string;
  readonly language: BenchLanguage;
  readonly pages: readonly BenchPage[];
  readonly queries: readonly Query[];
}

export async function compare(site: Site): Promise<Readonly<Record<Searched, Compared>>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-'));
  try {
    mkdirSync(path.join(folder, 'code'));
    await bundleHub(site.siteDir, path.join(folder, 'code'));
    writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(site.pages));
    writeFileSync(path.join(folder, 'queries.json'), JSON.stringify(site.queries));
    return measureAll(folder, site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureAll(folder: string, { language, peers }: Site): Readonly<Record<Searched, Compared>> {
  const run = <T>(what: string, way: string, schema: z.ZodType<T>): T =>
    runMeasure('measureSearch.ts', [what, way, language, folder, peers, path.join(folder, builderOf(way))], schema);
  const builds = inTurn(BUILDERS, ROUNDS, (way) => run('build', way, buildMeasure));
  const times = inTurn(SEARCHERS, ROUNDS, (way) => run('time', way, timeMeasure));
  const memory = inTurn(SEARCHERS, 1, (way) => run('memory', way, memoryMeasure));
  const compared = SEARCHERS.map((way): readonly [Searched, Compared] => {
    const builder = builderOf(way);
    const transfer = new Transfer(path.join(folder, builder));
    const fetches = builder === 'minisearch' ? undefined : run('fetch', way, fetchMeasure);
    const index = transfer.index();
    return [
      way,
      {
        build: medians(builds.get(builder) ?? []),
        memory: medians(memory.get(way) ?? []),
        index,
        code: fetches === undefined ? 0 : transfer.code(fetches),
        times: medianTimes(times.get(way) ?? []),
        fetched: fetches === undefined ? always(index.travelling) : fetchedBy(transfer, fetches),
      },
    ];
  });
  return Object.fromEntries(compared) as Record<Searched, Compared>;
}

function builderOf(way: string): (typeof BUILDERS)[number] {
  return BUILDERS.find((builder) => way.startsWith(builder)) ?? 'hub';
}

/** Each of them once, then each of them again: what else the machine does falls on all alike. */
function inTurn<Way extends string, T>(ways: readonly Way[], rounds: number, measure: (way: Way) => T): ReadonlyMap<Way, readonly T[]> {
  const results = new Map<Way, T[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1) for (const way of ways) results.get(way)?.push(measure(way));
  return results;
}

/** Field by field. */
function medians<T extends Readonly<Record<string, number>>>(measures: readonly T[]): T {
  const [first] = measures;
  if (first === undefined) throw new Error('nothing was measured');
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      percentile(
        measures.map((each) => each[key] ?? 0),
        0.5,
      ),
    ]),
  ) as T;
}

function medianTimes(measures: readonly TimeMeasure[]): TimeMeasure {
  const [first] = measures;
  if (first === undefined) throw new Error('nothing was measured');
  const median = (pass: Pass): TimeMeasure['new'] =>
    first[pass].map(({ kind }, at) => {
      const of = (key: 'milliseconds' | 'processor'): number =>
        percentile(
          measures.flatMap((each) => each[pass][at]?.[key] ?? []),
          0.5,
        );
      return { kind, milliseconds: of('milliseconds'), processor: of('processor') };
    });
  return { cold: median('cold'), new: median('new'), again: median('again') };
}

/** An engine of one file fetches it whole, whatever is asked. */
function always(size: number): Fetched {
  return { title: [size], titleList: [size], text: [size], textList: [size], typo: [size] };
}

function fetchedBy(transfer: Transfer, measures: z.infer<typeof fetchMeasure>): Fetched {
  const of = (titlesOnly: boolean, list: boolean, typo = false): readonly number[] =>
    transfer.fetched(
      measures.filter((each) => each.titlesOnly === titlesOnly && each.hits > 1 === list && (each.kind === 'typo') === typo),
    );
  // An engine without a stage of titles shows its first hit of any kind.
  const staged = measures.some(({ titlesOnly }) => titlesOnly);
  return {
    title: of(staged, false),
    titleList: of(staged, true),
    text: of(false, false),
    textList: of(false, true),
    typo: of(false, false, true),
  };
}
