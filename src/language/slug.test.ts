import fc from 'fast-check';
import { slug } from './slug.ts';

test.each([
  ['Ко овде одлучује? Водич', 'ko-ovde-odlucuje-vodic'],
  ['Ѓорѓи и ќерката: ѕвезди, Ѐ и љубов', 'gjorgji-i-kjerkata-dzvezdi-e-i-ljubov'],
  ['Џеп, ђак, ноћ, њива', 'dzep-djak-noc-njiva'],
  ['Čišćenje i međa u Žepču', 'ciscenje-i-medja-u-zepcu'],
  ['Çfarë bënë', 'cfare-bene'],
  ['Lumbardhi’s hall', 'lumbardhis-hall'],
  ['  REG.LAB: 2026 — three assemblies! ', 'reg-lab-2026-three-assemblies'],
  ['c\u030Cita', 'cita'],
  ['你好', ''],
])('%s => %s', (title, expected) => {
  expect(slug(title)).toBe(expected);
});

test('gives an id or nothing, and leaves ids as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const made = slug(title);
      expect(made).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug(made)).toBe(made);
    }),
  );
});
