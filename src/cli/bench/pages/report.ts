/** What was measured of pages, as lines for people. */
import { kilobytes, tableLines } from '#cli/bench/search/table.ts';
import type { SiteName } from '#cli/bench/sites/writeSites.ts';
import type { Times } from './measurePage.ts';
import type { Sizes } from './sizes.ts';

type Names = ReadonlyMap<SiteName, string>;

/** How many times the floor's a first paint may take. */
const FCP_GOAL = 1.1;
/** Bytes before anything is done, and of what comes by itself after it. */
const BYTES_GOALS = { before: 14 * 1024, after: 100 * 1024 } as const;

export function sizeLines(names: Names, measured: ReadonlyMap<SiteName, Sizes>): readonly string[] {
  const head = ['', 'requests', 'HTML', 'CSS', 'JS', 'fonts', 'other', 'together', 'after', 'requests'];
  const rows = [...measured].map(([name, sizes]) => {
    const { requests, html, css, js, fonts, other, after, requestsAfter } = sizes;
    const bytes = [html, css, js, fonts, other, together(sizes), after].map(kilobytes);
    return [names.get(name) ?? name, String(requests), ...bytes, String(requestsAfter)];
  });
  return tableLines(head, rows);
}

export function sizeGoalLines(measured: ReadonlyMap<SiteName, Sizes>): readonly string[] {
  const hub = measured.get('hub');
  if (hub === undefined) return [];
  const goal = (what: string, bytes: number, most: number): string =>
    `Goal ${bytes <= most ? 'met' : 'missed'}: ${what} is ${kilobytes(bytes)}, the goal at most ${kilobytes(most)}.`;
  return [goal('the page', together(hub), BYTES_GOALS.before), goal('the application after it', hub.after, BYTES_GOALS.after)];
}

function together({ html, css, js, fonts, other }: Sizes): number {
  return html + css + js + fonts + other;
}

/** With the ratio to the floor's in brackets, where the floor was measured. */
export function timeLines(names: Names, measured: ReadonlyMap<SiteName, Times>): readonly string[] {
  const floor = measured.get('hugo');
  const rows = [...measured].map(([name, { fcp, lcp, tbt, tbtAtLoad, cls }]) => [
    names.get(name) ?? name,
    besideFloor(fcp, floor?.fcp),
    besideFloor(lcp, floor?.lcp),
    whole(tbtAtLoad),
    whole(tbt),
    cls.toFixed(3),
  ]);
  return tableLines(['', 'FCP ms', 'LCP ms', 'TBT ms to load', 'TBT ms to rest', 'CLS'], rows);
}

/** In words: which goals are met, and which are not. Nothing about those whose peer was not measured. */
export function goalLines(measured: ReadonlyMap<SiteName, Times>): readonly string[] {
  const hub = measured.get('hub');
  if (hub === undefined) return [];
  const [floor, starlight] = [measured.get('hugo'), measured.get('starlight')];
  return [
    ...(floor === undefined ? [] : [goalLine('FCP', hub.fcp / floor.fcp, FCP_GOAL, 'of the floor’s')]),
    ...(starlight === undefined ? [] : [goalLine('LCP', hub.lcp / starlight.lcp, 1, 'of Starlight’s')]),
    hub.tbt === 0 ? 'Goal met: nothing blocks before somebody does something.' : `Goal missed: TBT is ${whole(hub.tbt)} ms, the goal 0.`,
  ];
}

/** @param ratio to two places, as it is compared and told */
export function goalLine(what: string, ratio: number, goal: number, of: string): string {
  const rounded = Number(ratio.toFixed(2));
  return `Goal ${rounded <= goal ? 'met' : 'missed'}: ${what} is ${rounded.toFixed(2)} ${of}, the goal at most ${goal.toFixed(2)}.`;
}

function besideFloor(value: number, floor: number | undefined): string {
  return floor === undefined ? whole(value) : `${whole(value)} (${(value / floor).toFixed(2)})`;
}

function whole(value: number): string {
  return value.toFixed(0);
}
