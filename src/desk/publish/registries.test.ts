import fc from 'fast-check';
import { parse } from 'yaml';
import type { Organisation } from '#model/organisation.ts';
import { appendMissing, withContributor, withOrganisation } from './registries.ts';

const HALL: Organisation = { id: 'hall', name: 'Hall', language: 'hr', country: 'ME', town: 'Kotor', source: 'https://example.org/' };
const TEXT = '# Organisations that pages refer to.\n- id: studio\n  name: Studio\n';

test('an entry stands at the end, and everything before it stays as it was', () => {
  const text = withOrganisation(TEXT, HALL) ?? '';
  expect(text.startsWith(TEXT)).toBe(true);
  expect(text.slice(TEXT.length)).toMatchInlineSnapshot(`
"- id: hall
  name: Hall
  language: hr
  country: ME
  town: Kotor
  source: https://example.org/
"
`);
});

test('an entry that is there stays; one with other facts is refused', () => {
  const text = withOrganisation(TEXT, HALL) ?? '';
  expect(withOrganisation(text, HALL)).toBe(text);
  expect(withOrganisation(text, { ...HALL, town: 'Tivat' })).toBeUndefined();
});

test('a file without a line end at its end, or with several, gets whole lines', () => {
  for (const end of ['', '\n\n\n']) expect(withOrganisation(TEXT.trimEnd() + end, HALL)).toBe(withOrganisation(TEXT, HALL));
});

test('any name can be written and is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 60 }), (name) => {
      const text = withContributor(TEXT, { id: 'ana', kind: 'person', name }) ?? '';
      const list: unknown = parse(text);
      expect(list).toEqual([
        { id: 'studio', name: 'Studio' },
        { id: 'ana', kind: 'person', name },
      ]);
    }),
    { numRuns: 500 },
  );
});

describe('two texts that grew from one', () => {
  const one = '- id: one\n  name: One\n  language: hr\n';
  const two = '- id: two\n  name: Two\n  language: hr\n';

  test('are joined with every entry whole, though their lines are alike', () => {
    expect(appendMissing(TEXT, TEXT + one, TEXT + two)).toBe(TEXT + one + two);
  });

  test('have an entry that both added once', () => {
    expect(appendMissing(TEXT, TEXT + one, TEXT + one + two)).toBe(TEXT + one + two);
  });

  test('keep what one of them changed elsewhere', () => {
    const corrected = TEXT.replace('Studio', 'Studio Pula');
    expect(appendMissing(TEXT, corrected + one, TEXT + two)).toBe(corrected + one + two);
    expect(appendMissing(TEXT, TEXT + two, corrected + one)).toBe(corrected + one + two);
  });

  test('are a conflict where an entry differs, or both changed more', () => {
    expect(appendMissing(TEXT, TEXT + one, TEXT + one.replace('One', 'Uno'))).toBeUndefined();
    const changed = TEXT.replace('Studio', 'Other');
    expect(appendMissing(TEXT, changed + one, changed + two)).toBeUndefined();
  });
});
