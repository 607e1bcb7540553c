/** What was measured, in words and numbers, with the goals beside. */
import { KINDS } from './questions.ts';
import { SEARCHERS, type Compared, type Searched } from './compare.ts';
import { TIMES, type Pass, type RecallMeasure } from './measures.ts';
import { percentile } from './runMeasure.ts';
import { kilobytes, megabytes, milliseconds, tableLines } from './table.ts';

/** Bytes of code that travel before the first hit and do not come with the index, by engine. */
export type CodeOf = Readonly<Record<Searched, number>>;
type All = Readonly<Record<Searched, Compared>>;

const PASSES: Readonly<Record<Pass, string>> = {
  cold: 'cold: index not opened',
  new: 'warm: words not asked before',
  again: 'warm: asked before',
};

export function sizeLines(all: All, code: CodeOf): readonly string[] {
  const row = (name: string, of: (each: Compared, way: Searched) => string, goal = ''): string[] => [
    name,
    ...SEARCHERS.map((way) => of(all[way], way)),
    goal,
  ];
  const bytes = (name: string, of: (each: Compared) => readonly number[], goal = ''): string[] =>
    row(name, (each, way) => [0.5, 1].map((share) => kilobytes(percentile(of(each), share) + each.code + code[way])).join(' / '), goal);
  return tableLines(
    ['', ...SEARCHERS, 'goal'],
    [
      row('code', (each, way) => kilobytes(each.code + code[way]), '15 KB'),
      bytes('first title hit, median / most', ({ fetched }) => fetched.title, '45 KB'),
      bytes('ten title hits', ({ fetched }) => fetched.titleList),
      bytes('first full-text hit', ({ fetched }) => fetched.text, '75 KB'),
      bytes('ten full-text hits', ({ fetched }) => fetched.textList),
      bytes('first hit for a typo', ({ fetched }) => fetched.typo),
      row('index, travelling', ({ index }) => kilobytes(index.travelling)),
      row('index, on the server', ({ index }) => megabytes(index.raw)),
      row('files', ({ index }) => String(index.files)),
      row('build', ({ build }) => milliseconds(build.milliseconds)),
      row('build, memory', ({ build }) => megabytes(build.memory)),
      row('open and searched, resident', ({ memory }) => megabytes(memory.resident)),
      row('open and searched, heap', ({ memory }) => megabytes(memory.heap)),
    ],
  );
}

type Clock = 'milliseconds' | 'processor';

/** p50 / p95 over queries. */
export function timeLines(all: All): readonly string[] {
  const cell = (way: Searched, pass: Pass, clock: Clock, fits: (kind: string) => boolean): string => {
    const values = all[way].times[pass].filter(({ kind }) => fits(kind)).map((each) => each[clock]);
    return `${milliseconds(percentile(values, 0.5))} / ${milliseconds(percentile(values, 0.95))}`;
  };
  const row = (name: string, pass: Pass, clock: Clock, fits: (kind: string) => boolean, goal = ''): string[] => [
    name,
    ...SEARCHERS.map((way) => cell(way, pass, clock, fits)),
    pass === 'cold' ? '' : goal,
  ];
  const noTypo = (kind: string): boolean => kind !== 'typo';
  const typo = (kind: string): boolean => kind === 'typo';
  const rows = TIMES.flatMap((pass) => [
    row(PASSES[pass], pass, 'milliseconds', noTypo, 'p95 10 ms'),
    row('  processor time alone', pass, 'processor', noTypo),
    row('  typo', pass, 'milliseconds', typo, 'p95 15 ms'),
    row('  typo, processor time', pass, 'processor', typo),
  ]);
  const kinds = KINDS.map((kind) => row(`  ${kind}`, 'new', 'processor', (each) => each === kind));
  return [
    ...tableLines(['p50 / p95 of a query, ten hits', ...SEARCHERS, 'goal'], rows),
    '',
    ...tableLines(['words not asked before, processor time', ...SEARCHERS, ''], kinds),
  ];
}

export function recallLines(measures: ReadonlyMap<string, RecallMeasure>): readonly string[] {
  const categories = Object.entries([...measures.values()][0] ?? {});
  const percent = (share: number | undefined): string => ((share ?? 0) * 100).toFixed(1);
  const rows = [...measures].map(([name, measure]) => [
    name,
    ...categories.map(([category]) => percent(measure[category]?.recall)),
    (measure['all']?.reciprocalRank ?? 0).toFixed(2),
  ]);
  return tableLines(['recall@5 in %', ...categories.map(([category, { queries }]) => `${category} (${queries})`), 'MRR@10'], rows);
}
