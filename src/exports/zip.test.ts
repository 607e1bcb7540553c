import { execFileSync } from 'node:child_process';
import { unzipSync, strFromU8 } from 'fflate';
import { zip } from './zip.ts';

test('what goes in comes out, in its order', () => {
  const bytes = zip(
    [
      { path: 'mimetype', content: 'application/epub+zip', stored: true },
      { path: 'a/š.txt', content: 'Šuma' },
    ],
    '2026-11-26',
  );
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['mimetype', 'a/š.txt']);
  expect(strFromU8(files['a/š.txt'] ?? new Uint8Array())).toBe('Šuma');
  // Stored: it stands in the file as it is, right after its header and name.
  expect(Buffer.from(bytes).indexOf('application/epub+zip')).toBe(38);
});

test('the same bytes in every time zone', () => {
  const script = `const {zip} = require('./src/exports/zip.ts'); process.stdout.write(Buffer.from(zip([{path: 'a', content: 'b'}], '2026-03-29')).toString('hex'))`;
  const made = ['UTC', 'Pacific/Auckland', 'Europe/Belgrade'].map((TZ) =>
    execFileSync('node', ['--require', 'tsx/cjs', '-e', script], { encoding: 'utf8', env: { ...process.env, TZ } }),
  );
  expect(new Set(made).size).toBe(1);
  expect(made[0]).not.toBe('');
});
