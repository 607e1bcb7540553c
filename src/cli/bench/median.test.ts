import { median, medians } from './median.ts';

test('the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 10, 2, 8])).toBe(6);
});

test('field by field', () => {
  const runs = [
    { fcp: 3, lcp: 30 },
    { fcp: 1, lcp: 50 },
    { fcp: 2, lcp: 10 },
  ];
  expect(medians(runs)).toEqual({ fcp: 2, lcp: 30 });
});

test('of nothing there is none', () => {
  expect(() => median([])).toThrow('nothing was measured');
  expect(() => medians([])).toThrow('nothing was measured');
});
