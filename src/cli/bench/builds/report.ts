/** What was measured of builds, as lines for people. */
import { median } from '#cli/bench/median.ts';
import { goalLine } from '#cli/bench/pages/report.ts';
import { tableLines } from '#cli/bench/search/table.ts';
import type { Built } from '#cli/bench/sites/buildSite.ts';
import type { SiteName } from '#cli/bench/sites/writeSites.ts';

/** Every run of one generator. */
export interface BuildRuns {
  readonly cold: Built[];
  readonly unchanged: Built[];
  /** With one translated page changed; none where there is no translation. */
  readonly page: Built[];
}

/** Ratios to Starlight's cold build in the same run, and bytes. */
const GOALS = { cold: 3, page: 0.7, memory: 2e9 } as const;
type Kind = keyof BuildRuns;
const KINDS = ['cold', 'unchanged', 'page'] as const satisfies readonly Kind[];

export function buildLines(names: ReadonlyMap<SiteName, string>, runs: ReadonlyMap<SiteName, BuildRuns>): readonly string[] {
  const starlight = seconds(runs.get('starlight'), 'cold');
  const rows = [...runs].map(([name, own]) => {
    const cells = KINDS.map((kind) => besideStarlight(seconds(own, kind), starlight));
    return [names.get(name) ?? name, ...cells, `${(memory(own) / 1e9).toFixed(2)} GB`];
  });
  return tableLines(['', 'cold', 'nothing changed', 'one page changed', 'memory'], rows);
}

/** In words; nothing about what was not measured. */
export function goalLines(runs: ReadonlyMap<SiteName, BuildRuns>): readonly string[] {
  const hub = runs.get('hub');
  const starlight = seconds(runs.get('starlight'), 'cold');
  if (hub === undefined) return [];
  const ratios =
    starlight === undefined
      ? []
      : (
          [
            ['cold', 'the cold build'],
            ['page', 'the build after one translated page changed'],
          ] as const
        ).flatMap(([kind, what]) => {
          const own = seconds(hub, kind);
          return own === undefined ? [] : [goalLine(what, own / starlight, GOALS[kind], 'of Starlight’s whole build')];
        });
  const used = memory(hub);
  if (used === 0) return [...ratios, 'Memory was not measured: this system does not tell.'];
  const verdict = used <= GOALS.memory ? 'met' : 'missed';
  return [...ratios, `Goal ${verdict}: memory is ${(used / 1e9).toFixed(2)} GB, the goal at most ${(GOALS.memory / 1e9).toFixed(2)}.`];
}

function seconds(runs: BuildRuns | undefined, kind: Kind): number | undefined {
  if (runs === undefined || runs[kind].length === 0) return undefined;
  return median(runs[kind].map((run) => run.seconds));
}

function memory(runs: BuildRuns): number {
  return Math.max(...KINDS.flatMap((kind) => runs[kind].map((run) => run.memory)));
}

function besideStarlight(own: number | undefined, starlight: number | undefined): string {
  if (own === undefined) return '-';
  return starlight === undefined ? own.toFixed(1) : `${own.toFixed(1)} (${(own / starlight).toFixed(2)})`;
}
