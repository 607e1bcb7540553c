import fc from 'fast-check';
import { formatReference, parseReference, parseStatusKey, statusPath } from './reference.ts';

const REFERENCE = '7qf2m9xp3k4dw8ta';
const reference = fc
  .array(fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'), { minLength: 16, maxLength: 16 })
  .map((letters) => letters.join(''));

test('a reference is shown in groups of four and read back', () => {
  expect(formatReference(REFERENCE)).toBe('7qf2-m9xp-3k4d-w8ta');
  fc.assert(fc.property(reference, (id) => expect(parseReference(formatReference(id))).toBe(id)));
});

test('it is read however somebody typed it', () => {
  expect(parseReference(' 7QF2 m9xp–3K4D-w8ta ')).toBe(REFERENCE);
  expect(parseReference('OiLo-0000-0000-0000')).toBe('0110000000000000');
});

test('what is no reference is none', () => {
  for (const typed of ['', '7qf2', `${REFERENCE}0`, '7qf2-m9xp-3k4d-w8tu', 'ш'.repeat(16)]) expect(parseReference(typed)).toBeUndefined();
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => expect(parseReference(typed) ?? '').toMatch(/^(?:[0-9a-z]{16})?$/u)));
});

test('the key of a status page is read from its address', () => {
  const secret = 'A_-z'.repeat(11);
  expect(parseStatusKey(statusPath(REFERENCE, secret).split('/').at(-1) ?? '')).toEqual({ reference: REFERENCE, secret });
  for (const hash of ['', '#', `#${REFERENCE}`, `#${REFERENCE}.`, `#${REFERENCE}.a b c d e f g h i j`, `#${REFERENCE}.${secret}.x`]) {
    expect(parseStatusKey(hash)).toBeUndefined();
  }
});
