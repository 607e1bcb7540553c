import fc from 'fast-check';
import { linkTarget } from './linkTarget.ts';

test.each([
  ['https://example.org/a#b', { kind: 'elsewhere' }],
  ['mailto:a@example.org', { kind: 'elsewhere' }],
  ['javascript:alert(1)', { kind: 'unsupported', scheme: 'javascript' }],
  ['#a', { kind: 'here', anchor: 'a' }],
  ['/catalogue/?theme=advocacy', { kind: 'address', path: '/catalogue/', anchor: undefined }],
  ['/library/a/?x#b', { kind: 'address', path: '/library/a/', anchor: 'b' }],
  ['../a.md#b', { kind: 'file', path: '../a.md', anchor: 'b' }],
  ['a%20b.xlsx', { kind: 'file', path: 'a b.xlsx', anchor: undefined }],
  ['', { kind: 'file', path: '', anchor: undefined }],
])('%s', (url, target) => {
  expect(linkTarget(url)).toEqual(target);
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[%#?/.:a-z0-9]{0,12}$/)), (url) => {
      expect(['elsewhere', 'unsupported', 'here', 'address', 'file']).toContain(linkTarget(url).kind);
    }),
  );
});
