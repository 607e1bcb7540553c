import { isThrifty } from './thrift.ts';

test.each([
  [{}, false],
  [{ connection: { effectiveType: '4g', saveData: false }, deviceMemory: 4 }, false],
  [{ connection: { effectiveType: '4g', saveData: true } }, true],
  [{ connection: { effectiveType: '3g' } }, true],
  [{ connection: { effectiveType: 'slow-2g' } }, true],
  [{ deviceMemory: 1 }, true],
  [{ deviceMemory: 2 }, false],
])('%j waits: %s', (device, thrifty) => {
  expect(isThrifty(device)).toBe(thrifty);
});
