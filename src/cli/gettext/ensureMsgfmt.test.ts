import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installer } from '#cli/process/installer.ts';
import { ensureMsgfmt } from './ensureMsgfmt.ts';

const { signal } = new AbortController();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hub-gettext-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A real program in a folder of its own PATH; by default it answers like msgfmt. */
function program(directory: string, name: string, script = 'echo "msgfmt (GNU gettext-tools) 0.21"', mode = 0o755): string {
  mkdirSync(join(root, directory), { recursive: true });
  const path = join(root, directory, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, mode);
  return path;
}

interface Given {
  readonly msgfmtPath?: string;
  readonly searchPath: readonly string[];
  readonly installers?: readonly Installer[];
}

async function ensure({ msgfmtPath, searchPath, installers }: Given): Promise<{ path: string; lines: readonly string[] }> {
  const lines: string[] = [];
  const path = await ensureMsgfmt({
    environment: { msgfmtPath, searchPath: searchPath.map((directory) => join(root, directory)) },
    siteDir: root,
    signal,
    print: (line) => lines.push(line),
    ...(installers && { installers }),
  });
  return { path, lines };
}

function installer(path: string | undefined, applies = true): Installer {
  const output = 'Reading package lists …\nE: Unable to locate package gettext\n';
  return { name: 'apt-get', applies: () => Promise.resolve(applies), install: () => Promise.resolve({ path, output }) };
}

test('takes MSGFMT_PATH before anything else', async () => {
  program('a', 'msgfmt');
  const own = program('own', 'my-msgfmt');
  await expect(ensure({ msgfmtPath: own, searchPath: ['a'] })).resolves.toEqual({ path: own, lines: [] });
});

test('does not fall back when MSGFMT_PATH is wrong', async () => {
  program('a', 'msgfmt');
  await expect(ensure({ msgfmtPath: '/no/msgfmt', searchPath: ['a'] })).rejects.toThrowErrorMatchingInlineSnapshot(
    `"MSGFMT_PATH is "/no/msgfmt", which is not a program that answers --version. Fix: set it to gettext’s msgfmt, like MSGFMT_PATH=/usr/bin/msgfmt, or leave it out to have one found."`,
  );
});

test('finds the first that starts, and installs nothing then', async () => {
  program('a', 'msgfmt', 'exit 1');
  program('b', 'msgfmt', 'echo', 0o644);
  const msgfmt = program('c', 'msgfmt');
  program('d', 'msgfmt');
  const given = { searchPath: ['none', 'a', 'b', 'c', 'd'], installers: [installer('/installed')] };
  await expect(ensure(given)).resolves.toEqual({ path: msgfmt, lines: [] });
});

test('installs it when there is none, and says so', async () => {
  await expect(ensure({ searchPath: ['a'], installers: [installer('/closed', false), installer('/installed')] })).resolves.toEqual({
    path: '/installed',
    lines: ['No msgfmt on this machine; installing it by apt-get …'],
  });
});

test('says what to do when it cannot be installed', async () => {
  await expect(ensure({ searchPath: ['a'], installers: [installer(undefined)] })).rejects.toThrowErrorMatchingInlineSnapshot(`
"The unit tests need msgfmt of GNU gettext; none was found and none could be installed.
apt-get gave: E: Unable to locate package gettext
Fix: install gettext (Debian, Ubuntu: \`sudo apt-get install gettext\`; macOS: \`brew install gettext\`; Windows: \`choco install gettext\`), or set MSGFMT_PATH to the program, then run \`npm test\` again."
`);
});

test('says what to do where there is no way to install it', async () => {
  await expect(ensure({ searchPath: ['a'] })).rejects.toThrowErrorMatchingInlineSnapshot(`
"The unit tests need msgfmt of GNU gettext; none was found and none could be installed.
Fix: install gettext (Debian, Ubuntu: \`sudo apt-get install gettext\`; macOS: \`brew install gettext\`; Windows: \`choco install gettext\`), or set MSGFMT_PATH to the program, then run \`npm test\` again."
`);
});

test('by default it installs the package gettext by apt-get', async () => {
  const log = join(root, 'log');
  const got = join(root, 'bin/msgfmt');
  // A stand-in that writes down what it is asked for, and brings the program; sudo is for those who are not root.
  program(
    'bin',
    'apt-get',
    `[ "$1" = --version ] && exit 0
echo "$DEBIAN_FRONTEND $*" >> ${log}
case "$*" in *install*) printf '#!/bin/sh\\nexit 0\\n' > ${got}; chmod +x ${got} ;; esac`,
  );
  await asRoot(async () => {
    await expect(ensure({ searchPath: ['bin'] })).resolves.toMatchObject({ path: got });
  });
  expect(readFileSync(log, 'utf8')).toMatchInlineSnapshot(`
"noninteractive -o DPkg::Lock::Timeout=120 update -q
noninteractive -o DPkg::Lock::Timeout=120 install -q -y --no-install-recommends gettext
"
`);
});

/** Whoever runs the test: nothing in it needs rights, but apt-get is only started by root or through sudo. */
async function asRoot(work: () => Promise<void>): Promise<void> {
  const { getuid } = process;
  Object.assign(process, { getuid: () => 0 });
  try {
    await work();
  } finally {
    Object.assign(process, { getuid });
  }
}
