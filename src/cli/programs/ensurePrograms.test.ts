import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installer } from '#cli/process/installer.ts';
import { ensurePrograms } from './ensurePrograms.ts';
import { TEST_PROGRAMS } from './testPrograms.ts';

const { signal } = new AbortController();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hub-programs-'));
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
  /** Names in the list of all. */
  readonly names?: readonly string[];
}

interface Ensured {
  readonly paths: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
}

async function ensure({ msgfmtPath, searchPath, installers, names = ['msgfmt'] }: Given): Promise<Ensured> {
  const lines: string[] = [];
  const paths = await ensurePrograms({
    environment: { msgfmtPath, searchPath: searchPath.map((directory) => join(root, directory)) },
    siteDir: root,
    signal,
    print: (line) => lines.push(line),
    programs: TEST_PROGRAMS.filter(({ name }) => names.includes(name)),
    ...(installers && { installers: () => installers }),
  });
  return { paths: Object.fromEntries(paths), lines };
}

/** Puts programs into the folder `made`, or fails as apt-get does. */
function installer(names: readonly string[], applies = true): Installer {
  const output = 'Reading package lists …\nE: Unable to locate package gettext\n';
  return {
    name: 'apt-get',
    applies: () => Promise.resolve(applies),
    install: () => Promise.resolve({ path: names.map((name) => program('made', name)).at(0), output }),
  };
}

test('takes MSGFMT_PATH before anything else', async () => {
  program('a', 'msgfmt');
  const own = program('own', 'my-msgfmt');
  await expect(ensure({ msgfmtPath: own, searchPath: ['a'] })).resolves.toEqual({ paths: { msgfmt: own }, lines: [] });
});

test('does not fall back when MSGFMT_PATH is wrong', async () => {
  program('a', 'msgfmt');
  await expect(ensure({ msgfmtPath: '/no/msgfmt', searchPath: ['a'] })).rejects.toThrowErrorMatchingInlineSnapshot(
    `"MSGFMT_PATH is "/no/msgfmt", which is not a program that answers --version. Fix: set it to msgfmt of GNU gettext, like MSGFMT_PATH=/usr/bin/msgfmt, or leave it out to have one found."`,
  );
});

test('finds the first that starts, and installs nothing then', async () => {
  program('a', 'msgfmt', 'exit 1');
  program('b', 'msgfmt', 'echo', 0o644);
  const msgfmt = program('c', 'msgfmt');
  program('d', 'msgfmt');
  const given = { searchPath: ['none', 'a', 'b', 'c', 'd'], installers: [installer(['msgfmt'])] };
  await expect(ensure(given)).resolves.toEqual({ paths: { msgfmt }, lines: [] });
});

test('installs it when there is none, and says so', async () => {
  const qpdf = program('a', 'qpdf');
  const installers = [installer([], false), installer(['msgfmt', 'xmllint'])];
  await expect(ensure({ names: ['msgfmt', 'xmllint', 'qpdf'], searchPath: ['a', 'made'], installers })).resolves.toEqual({
    paths: { msgfmt: join(root, 'made/msgfmt'), xmllint: join(root, 'made/xmllint'), qpdf },
    lines: ['No msgfmt, xmllint on this machine; installing it by apt-get …'],
  });
});

test('says what to do when it cannot be installed', async () => {
  await expect(ensure({ searchPath: ['a'], installers: [installer([])] })).rejects.toThrowErrorMatchingInlineSnapshot(`
"The tests need msgfmt of GNU gettext: not found, and not to be installed from here.
apt-get gave: E: Unable to locate package gettext
Fix: install what is missing (Debian, Ubuntu: \`sudo apt-get install gettext\`; macOS: \`brew install gettext\`), or set MSGFMT_PATH to the program, then run \`npm test\` again."
`);
});

test('says what to do where there is no way to install it', async () => {
  const names = ['xmllint', 'pdfinfo', 'pdftotext'];
  await expect(ensure({ names, searchPath: ['a'] })).rejects.toThrowErrorMatchingInlineSnapshot(`
"The tests need xmllint of libxml2, pdfinfo of Poppler, pdftotext of Poppler: not found, and not to be installed from here.
Fix: install what is missing (Debian, Ubuntu: \`sudo apt-get install libxml2-utils poppler-utils\`; macOS: \`brew install libxml2 poppler\`), then run \`npm test\` again."
`);
});

test('by default apt-get brings the packages of all that is missing at once', async () => {
  const log = join(root, 'log');
  // A stand-in that writes down what it is asked for, and brings the programs; sudo is for those who are not root.
  program(
    'bin',
    'apt-get',
    `[ "$1" = --version ] && exit 0
echo "$DEBIAN_FRONTEND $*" >> ${log}
case "$*" in *install*) for name in ${TEST_PROGRAMS.map(({ name }) => name).join(' ')}; do
printf '#!/bin/sh\\nexit 0\\n' > ${root}/bin/$name; chmod +x ${root}/bin/$name; done ;; esac`,
  );
  await asRoot(async () => {
    const { paths } = await ensure({ names: TEST_PROGRAMS.map(({ name }) => name), searchPath: ['bin'] });
    expect(paths).toEqual(Object.fromEntries(TEST_PROGRAMS.map(({ name }) => [name, join(root, 'bin', name)])));
  });
  // Of Linux alone.
  expect(readFileSync(log, 'utf8').replace(' strace', '')).toMatchInlineSnapshot(`
"noninteractive -o DPkg::Lock::Timeout=120 update -q
noninteractive -o DPkg::Lock::Timeout=120 install -q -y --no-install-recommends gettext libxml2-utils default-jre-headless poppler-utils qpdf openssl nginx-light libnginx-mod-http-brotli-static caddy
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
