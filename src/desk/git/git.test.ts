import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openGit } from './git.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-git-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Commits an empty tree to a ref, as the stores do. */
async function commit(dir: string): Promise<void> {
  const git = openGit({ dir });
  const tree = await git.text(['mktree'], { input: '' });
  const made = await git.text(['commit-tree', tree, '-m', 'x']);
  await git.run(['update-ref', 'refs/desk/s/x', made]);
}

test('no hook of the repository is run', async () => {
  const dir = path.join(folder, 'a.git');
  const trace = path.join(folder, 'trace');
  execFileSync('git', ['init', '-q', '--bare', dir]);
  mkdirSync(path.join(dir, 'hooks'), { recursive: true });
  writeFileSync(path.join(dir, 'hooks/reference-transaction'), `#!/bin/sh\necho ran >> ${trace}\n`, { mode: 0o755 });
  // It would be run by whoever uses Git as it comes.
  const plain = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' };
  const blob = execFileSync('git', ['--git-dir', dir, 'hash-object', '-w', '--stdin'], { input: 'x', encoding: 'utf8', env: plain }).trim();
  execFileSync('git', ['--git-dir', dir, 'update-ref', 'refs/desk/s/other', blob], { env: plain });
  expect(existsSync(trace)).toBe(true);
  rmSync(trace);
  await commit(dir);
  expect(existsSync(trace)).toBe(false);
});

test('no configuration of the machine’s people is read, and no name or address of theirs is written', async () => {
  const dir = path.join(folder, 'a.git');
  execFileSync('git', ['init', '-q', '--bare', dir]);
  const before = process.env['HOME'];
  process.env['HOME'] = folder;
  writeFileSync(path.join(folder, '.gitconfig'), '[user]\n\tname = Somebody\n\temail = somebody@example.org\n[core]\n\tpager = false\n');
  try {
    await commit(dir);
    const git = openGit({ dir });
    expect(await git.text(['log', '-1', '--format=%an %ae %cn %ce', 'refs/desk/s/x'])).toBe('desk desk@hub.invalid desk desk@hub.invalid');
    expect((await git.run(['config', '--get', 'core.pager'], { answers: [1] })).code).toBe(1);
  } finally {
    process.env['HOME'] = before;
  }
});

test.each(['ext::sh -c date% >trace', 'git://127.0.0.1/x', 'http://127.0.0.1:9/x.git', 'ftp://127.0.0.1/x'])(
  'a transport that is not allowed is not used: %s',
  async (address) => {
    const dir = path.join(folder, 'a.git');
    execFileSync('git', ['init', '-q', '--bare', dir]);
    await expect(openGit({ dir }).run(['ls-remote', '--', address])).rejects.toThrow(/not allowed/);
  },
);

test('what looks like an option or a command is an argument', async () => {
  const dir = path.join(folder, 'a.git');
  execFileSync('git', ['init', '-q', '--bare', dir]);
  const trace = path.join(folder, 'trace');
  await expect(openGit({ dir }).run(['rev-parse', '--verify', '--end-of-options', `$(touch ${trace}); touch ${trace}`])).rejects.toThrow(
    'rev-parse',
  );
  expect(existsSync(trace)).toBe(false);
});
