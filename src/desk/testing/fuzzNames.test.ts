import { fuzzNames } from './fuzzNames.ts';

test('whatever text becomes a name, it is a plain one, and a mail goes to one address with the headers it always has', async () => {
  const { slugs, addresses } = await fuzzNames(400);
  expect(slugs).toBeGreaterThan(10);
  expect(addresses).toBeGreaterThan(50);
});
