import { DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import fc from 'fast-check';
import { writeYaml } from './writeYaml.ts';

/** The value as Docusaurus reads it. */
async function readBack(value: unknown): Promise<unknown> {
  const fileContent = `---\n${writeYaml({ value })}---\n`;
  return (await DEFAULT_PARSE_FRONT_MATTER({ filePath: 'page.md', fileContent })).frontMatter['value'];
}

test.each([
  '2026-11-22',
  '2026-11-22 10:30:00',
  '12:30',
  '1_000',
  '0x1F',
  '1e3',
  'yes',
  'on',
  'null',
  '~',
  '',
  'a: b',
  'a #b',
  '- a',
  '"a"',
  '*a*',
])('%j stays text', async (text) => {
  expect(await readBack(text)).toBe(text);
});

test('any text, list and number is read back as it was written', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...'0123456789-:._ eTx~'.split(''))).map((signs) => signs.join('')),
  );
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text), fc.record({ date: text, label: text }));
  await fc.assert(
    fc.asyncProperty(value, async (written) => {
      expect(await readBack(written)).toEqual(written);
    }),
    { numRuns: 1000 },
  );
});

test('long lines are not folded', () => {
  const long = 'word '.repeat(100).trim();
  expect(writeYaml({ long })).toBe(`long: ${long}\n`);
});
