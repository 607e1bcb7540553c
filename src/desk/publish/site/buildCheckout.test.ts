import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeFolders, temporaryFolder } from '#desk/publish/testing/deskHub.ts';
import { buildCheckout } from './buildCheckout.ts';

afterAll(removeFolders);

/** A checkout whose program is this script. */
function checkoutWith(script: string): string {
  const dir = temporaryFolder('program');
  mkdirSync(path.join(dir, 'src', 'cli'), { recursive: true });
  writeFileSync(path.join(dir, 'src', 'cli', 'start.mjs'), script);
  return dir;
}

const never = new AbortController().signal;

test('a build that works has no reason to tell; it knows no secrets, and gives way', async () => {
  const names = ['HUB_CONTENT_TOKEN', 'HUB_URL', 'GIT_DIR'] as const;
  const before = names.map((name) => process.env[name]);
  for (const name of names) process.env[name] = 'https://hub.example.org';
  const dir = checkoutWith(`
    import { writeFileSync } from 'fs';
    import { getPriority } from 'os';
    writeFileSync('told', JSON.stringify({ args: process.argv.slice(2), priority: getPriority(), names: Object.keys(process.env).filter((name) => /^(HUB|GIT)_/.test(name)) }));
  `);
  expect(await buildCheckout(dir, never)).toBeUndefined();
  for (const [index, name] of names.entries()) {
    const value = before[index];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  expect(JSON.parse(readFileSync(path.join(dir, 'told'), 'utf8'))).toEqual({ args: ['build'], priority: 19, names: ['HUB_URL'] });
});

test('one that fails tells what it said', async () => {
  const dir = checkoutWith(`console.log('Building …'); console.error('\\ndocs/a.md:3  found a fault'); process.exitCode = 1;`);
  expect(await buildCheckout(dir, never)).toBe('docs/a.md:3  found a fault');
});

test('one that ends without a word is told as such, and one that cannot begin', async () => {
  expect(await buildCheckout(checkoutWith('process.exitCode = 3;'), never)).toBe('the build ended with 3 and no message');
  expect(await buildCheckout('/nowhere/at/all', never)).toMatch(/ENOENT/);
});

test('one that is stopped ends', async () => {
  const stop = new AbortController();
  const dir = checkoutWith(`
    process.on('SIGTERM', () => { console.error('stopping'); process.exit(1); });
    process.stderr.write('begun');
    setInterval(() => {}, 1000);
  `);
  const built = buildCheckout(dir, stop.signal);
  setTimeout(() => stop.abort(), 500);
  expect(await built).toMatch(/stopping|signal/);
});
