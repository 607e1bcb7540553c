/** Chrome 109 is the last for Windows 7 and 8, on which copies are read; it lacks what later ones have of arrays. */
export function supplyOlderBrowsers(): void {
  if ('toSorted' in Array.prototype) return;
  // oxlint-disable-next-line no-extend-native -- the copy has no other code that could mind
  Object.defineProperty(Array.prototype, 'toSorted', {
    configurable: true,
    writable: true,
    value(this: unknown[], compare?: (one: unknown, other: unknown) => number): unknown[] {
      // oxlint-disable-next-line unicorn/no-array-sort -- it is what is made here
      return [...this].sort(compare);
    },
  });
}
