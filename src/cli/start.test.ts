import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { childEnvironment } from '#content/environment.ts';

const LOCK = {
  packages: { '': {}, 'node_modules/tsx': { version: '4.0.0' }, 'node_modules/other-system': { version: '1.0.0', optional: true } },
};
const INSTALLED = { packages: { 'node_modules/tsx': { version: '4.0.0' } } };

/** A project of its own: the real bootstrap and tsx, a stand-in for npm, and a command that shows its arguments. */
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hub-start-'));
  cpSync(join(__dirname, 'start.mjs'), join(root, 'src/cli/start.mjs'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  write('package.json', JSON.stringify({ engines: { node: '>=20.20.0' } }));
  write('package-lock.json', JSON.stringify(LOCK));
  symlinkSync(dirname(require.resolve('tsx/package.json')), join(root, 'node_modules/tsx'));
  write('src/cli/up.ts', 'console.log("up", process.argv.slice(2).join(" ")); process.exitCode = 7;');
  write('bin/npm', `#!/bin/sh\necho "npm $*"\nexit 1\n`, 0o755);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string, mode = 0o644): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text, { mode });
}

function start(args: readonly string[], version?: string): Promise<{ code: number; output: string }> {
  // Node's own version cannot be changed from outside, but a module that is loaded first can.
  const disguise = `data:text/javascript,Object.defineProperty(process,"version",{value:"${version ?? process.version}"})`;
  const env = childEnvironment({ PATH: `${join(root, 'bin')}:/usr/bin:/bin` });
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', disguise, join(root, 'src/cli/start.mjs'), ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

describe('start.mjs', () => {
  it.each(['v12.22.12', 'v18.19.0', 'v20.19.9'])('refuses Node %s with the fix', async (version) => {
    expect(await start(['up'], version)).toEqual({
      code: 1,
      output:
        `Node 20.20 or newer is needed, this is ${version}. Fix: install it from https://nodejs.org, or with \`nvm install\` ` +
        '(it reads .nvmrc), then run `npm run up` again.\n',
    });
  });

  it.each(['v20.20.0', 'v22.0.0', 'v100.1.0'])('accepts Node %s', async (version) => {
    write('node_modules/.package-lock.json', JSON.stringify(INSTALLED));
    expect((await start(['up'], version)).output).toContain('up');
  });

  it('passes arguments on and the exit code back', async () => {
    write('node_modules/.package-lock.json', JSON.stringify(INSTALLED));
    expect(await start(['up', '--locale', 'sq'])).toEqual({ code: 7, output: 'up --locale sq\n' });
  });

  it.each([
    ['nothing is installed', undefined],
    ['a version differs', { packages: { 'node_modules/tsx': { version: '3.0.0' } } }],
    ['a package is missing', { packages: {} }],
    ['a package is left over', { packages: { ...INSTALLED.packages, 'node_modules/old': { version: '1.0.0' } } }],
  ])('installs when %s, and says so when that fails', async (_, installed) => {
    if (installed !== undefined) write('node_modules/.package-lock.json', JSON.stringify(installed));
    const { code, output } = await start(['up']);
    expect(code).toBe(1);
    expect(output).toContain('npm ci --include=dev');
    expect(output).toContain("Fix: see npm's message above, then run `npm run up` again.");
  });

  it('installs nothing when npm ci has just run, nor when its own stamp fits', async () => {
    write('node_modules/.package-lock.json', JSON.stringify(INSTALLED));
    await start(['up']);
    expect(readFileSync(join(root, 'node_modules/.hub-lock'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect((await start(['up'])).output).toBe('up \n');
  });

  it('names the commands when it does not know one', async () => {
    expect(await start(['serve'])).toEqual({
      code: 1,
      output: 'Found the command "serve"; expected one of up, build, dev, verify. Fix: use npm run.\n',
    });
  });

  it('reads as a module for every Node since 12', () => {
    const source = readFileSync(join(__dirname, 'start.mjs'), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
    expect(source).not.toMatch(/\?\.|\?\?|from 'node:|^await |^import .* with /m);
  });
});
