/** What the scales say: a line for each kind of page and locale, and one for each page that is too heavy. */
import { BUDGETS, APPLICATION, WORDS } from './budgets.ts';
import type { Transfers } from './transfers.ts';
import { bytesOf, type Weight } from './weighPage.ts';
import { excess, type Weighed } from './weighSite.ts';

/** @param transfers what a browser fetched for the page that comes nearest to its budget */
export function tableLine({ locale, kind, weights }: Weighed, transfers?: Transfers): string {
  const head = locale.padEnd(8) + kind.padEnd(8);
  const [heaviest] = weights;
  if (heaviest === undefined) return `${head}no page`;
  const { further, page } = heaviest;
  const budget = kilobytes(BUDGETS[kind] + further.bytes) + (further.words > 0 ? ` (${further.words} words more)` : '');
  const line = `${head}${String(weights.length).padStart(3)} pages, at most ${kilobytes(bytesOf(heaviest))} of ${budget}: /${page}`;
  if (transfers === undefined) return line;
  const { before, after } = transfers;
  return `${line}; a browser: ${kilobytes(before.bytes)} in ${before.requests} requests, then ${kilobytes(after.bytes)} in ${after.requests}`;
}

/** With what each is made of: the file that is larger than it was is where something grew. */
export function tooHeavy(weighed: readonly Weighed[]): readonly string[] {
  return weighed.flatMap(({ kind, weights }) =>
    weights
      .filter((weight) => excess(kind, weight) > 0)
      .map(
        (weight) =>
          `/${weight.page}  found ${bytesOf(weight)} bytes before anything is done on it; expected at most ` +
          `${BUDGETS[kind] + weight.further.bytes} for a ${kind} of ${wordsOf(weight)} words. ` +
          `Fix: make lighter what grew of ${madeOf(weight)}.`,
      ),
  );
}

/** What a browser fetches must be what was weighed, and the application within its own budget. */
export function heavyTransfers(weight: Weight, { before, after }: Transfers): readonly string[] {
  const found = (bytes: number, what: string): string => `/${weight.page}  found ${bytes} bytes ${what}`;
  return [
    ...(before.bytes > bytesOf(weight)
      ? [`${found(before.bytes, 'fetched by a browser')}; expected ${bytesOf(weight)}: ${madeOf(weight)}. Fix: see what else it asks for.`]
      : []),
    ...(after.bytes - before.bytes > APPLICATION
      ? [`${found(after.bytes - before.bytes, 'of the application')}; expected at most ${APPLICATION}. Fix: see which of its scripts grew.`]
      : []),
  ];
}

function wordsOf({ further }: Weight): string {
  return further.words > 0 ? String(WORDS + further.words) : `at most ${WORDS}`;
}

function madeOf({ files }: Weight): string {
  return [...files].map(([file, bytes]) => `${file} (${bytes})`).join(', ');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
