import fc from 'fast-check';
import { spreadPins } from './spreadPins.ts';

const towns = fc.array(fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 600 }) }), { maxLength: 25 });

test('no two pins are nearer than a finger needs, wherever the towns are', () => {
  fc.assert(
    fc.property(towns, (all) => {
      const pins = spreadPins(all);
      const near = pins.flatMap((pin, at) => pins.slice(at + 1).map((other) => Math.hypot(pin.x - other.x, pin.y - other.y)));
      expect(Math.min(100, ...near)).toBeGreaterThan(50);
    }),
    { numRuns: 50 },
  );
});

test('a pin that has room stands at its town; two neighbours move apart, each to its own side, the same way every time', () => {
  const all = [
    { x: 100, y: 100 },
    { x: 300, y: 300 },
    { x: 310, y: 300 },
  ];
  const pins = spreadPins(all);
  expect(pins[0]).toEqual(all[0]);
  expect(pins[1]?.x).toBeLessThan(300);
  expect(pins[2]?.x).toBeGreaterThan(310);
  expect(Math.hypot((pins[1]?.x ?? 0) - 300, (pins[1]?.y ?? 0) - 300)).toBeLessThan(30);
  expect(spreadPins(all)).toEqual(pins);
});
