import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installer } from '#cli/process/installer.ts';
import { ensureBrowser } from './ensureBrowser.ts';
import { findBrowser } from './findBrowser.ts';

const { signal } = new AbortController();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hub-browser-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A real program in a folder of its own PATH; by default it answers like a browser. */
function program(directory: string, name: string, script = 'echo "Chromium 150"', mode = 0o755): string {
  mkdirSync(join(root, directory), { recursive: true });
  const path = join(root, directory, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, mode);
  return path;
}

interface Given {
  readonly chromePath?: string;
  readonly searchPath: readonly string[];
}

function ensure({ chromePath, searchPath }: Given, installers: readonly Installer[] = [], lines: string[] = []) {
  return ensureBrowser({ environment: { chromePath, searchPath }, siteDir: root, signal, print: (line) => lines.push(line), installers });
}

function installer(name: string, path: string | undefined, applies = true): Installer {
  const output = `Reading package lists …\nE: Unable to locate ${name}\n`;
  return { name, applies: () => Promise.resolve(applies), install: () => Promise.resolve({ path, output }) };
}

describe('findBrowser', () => {
  it('prefers Chromium to Chrome, whatever the order of the folders', async () => {
    program('a', 'google-chrome');
    const chromium = program('b', 'chromium');
    expect(await findBrowser([join(root, 'a'), join(root, 'b')], signal)).toBe(chromium);
  });

  it('takes the first folder that has it', async () => {
    const first = program('a', 'chromium');
    program('b', 'chromium');
    expect(await findBrowser([join(root, 'none'), join(root, 'a'), join(root, 'b')], signal)).toBe(first);
  });

  it('passes over folders, files that are no programs, and stubs that do not start', async () => {
    mkdirSync(join(root, 'a/chromium'), { recursive: true });
    program('b', 'chromium', 'echo', 0o644);
    program('b', 'chromium-browser', 'echo "requires the chromium snap" >&2; exit 10');
    const chrome = program('b', 'google-chrome-stable');
    expect(await findBrowser([join(root, 'a'), join(root, 'b')], signal)).toBe(chrome);
  });

  it('gives undefined when there is none', async () => {
    expect(await findBrowser([root], signal)).toBeUndefined();
  });
});

describe('ensureBrowser', () => {
  it('takes CHROME_PATH before anything else', async () => {
    program('a', 'chromium');
    const own = program('own', 'my-browser');
    expect(await ensure({ chromePath: own, searchPath: [join(root, 'a')] })).toBe(own);
  });

  it('does not fall back when CHROME_PATH is wrong', async () => {
    program('a', 'chromium');
    await expect(ensure({ chromePath: '/no/browser', searchPath: [join(root, 'a')] })).rejects.toThrow(
      'CHROME_PATH is "/no/browser", which is not a program that answers --version. Fix: set it to Chromium or Chrome',
    );
  });

  it('installs nothing when a browser is there', async () => {
    const chromium = program('a', 'chromium');
    const lines: string[] = [];
    expect(await ensure({ searchPath: [join(root, 'a')] }, [installer('apt-get', '/installed')], lines)).toBe(chromium);
    expect(lines).toEqual([]);
  });

  it('takes what an installer has left in a place of its own', async () => {
    const own: Installer = { ...installer('own download', undefined), present: () => Promise.resolve('/cache/chromium') };
    expect(await ensure({ searchPath: [] }, [installer('apt-get', '/usr/bin/chromium'), own])).toBe('/cache/chromium');
  });

  it('installs one by the first way that is open and works, and says so', async () => {
    const lines: string[] = [];
    const ways = [
      installer('closed', '/closed', false),
      installer('apt-get', undefined),
      installer('download', '/got'),
      installer('last', '/last'),
    ];
    expect(await ensure({ searchPath: [] }, ways, lines)).toBe('/got');
    expect(lines).toEqual([
      'No Chromium on this machine; installing it by apt-get …',
      'No Chromium on this machine; installing it by download …',
    ]);
  });

  it('says what to do when no way works', async () => {
    await expect(ensure({ searchPath: [] }, [installer('apt-get', undefined)])).rejects.toThrowErrorMatchingInlineSnapshot(`
"The browser journeys need Chromium or Chrome; none was found and none could be installed.
apt-get gave: E: Unable to locate apt-get
Fix: install one (Debian, Ubuntu: \`sudo apt-get install chromium\`; elsewhere https://www.google.com/chrome/), or set CHROME_PATH to the program, then run \`npm test\` again."
`);
  });
});
