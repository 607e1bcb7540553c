/** The middle of several runs; of an even number the mean of the two in the middle. Throws where nothing was measured. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}

/** Field by field. */
export function medians<T extends Readonly<Record<string, number>>>(runs: readonly T[]): T {
  const [first] = runs;
  if (first === undefined) throw new Error('nothing was measured');
  return Object.fromEntries(Object.keys(first).map((name) => [name, median(runs.map((run) => run[name] ?? 0))])) as T;
}
