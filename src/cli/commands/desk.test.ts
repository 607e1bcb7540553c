import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { deskPlaces } from '#desk/places.ts';
import { openPrivateStore } from '#desk/store/fileStore.ts';
import { repositoryDir, submissionRef } from '#desk/store/git/repository.ts';
import { openGitStore } from '#desk/store/gitStore.ts';
import { ERASED, fillDesk, PLAIN, WITH_PHOTO } from '#desk/testing/filledDesk.ts';
import { addDesk } from './desk.ts';

const AT = '2026-11-26T12:00:00.000Z';
let root: string;
let desk: string;
let file: string;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'hub-backup-'));
  desk = path.join(root, 'var');
  file = path.join(root, 'desk.tar');
  await fillDesk(desk);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs `hub desk …`; what it prints. */
async function hub(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const program = new Command().exitOverride();
  addDesk(program, {
    siteDir: root,
    print: (text) => lines.push(text),
    today: '2026-11-26',
    userName: () => undefined,
    ask: undefined,
  });
  await program.parseAsync(['node', 'hub', 'desk', ...args]);
  return lines.join('\n').replaceAll(root, '<root>');
}

/** Its message. */
async function refused(...args: readonly string[]): Promise<string> {
  return hub(...args).then(
    () => 'not refused',
    (error: unknown) => (error instanceof Error ? error.message.replaceAll(root, '<root>') : ''),
  );
}
function git(...args: readonly string[]): string {
  return execFileSync('git', ['--git-dir', repositoryDir(deskPlaces(desk).submissions), ...args], { encoding: 'utf8' }).trimEnd();
}

test('a desk that is lost is there again', async () => {
  const refs = git('for-each-ref');
  expect(await hub('backup', file)).toMatchInlineSnapshot(
    `"2 submissions and 2 private files in <root>/desk.tar. It holds names and addresses: keep it where only you can read it, on another machine."`,
  );
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(root)).toEqual(['desk.tar', 'var']);
  rmSync(desk, { recursive: true });
  expect((await hub('restore', file)).replace(/\d{4}-\d\d-\d\dT\S+Z/, '<time>')).toMatchInlineSnapshot(
    `"2 submissions of <time> in <root>/var; 1 erased."`,
  );
  expect(git('for-each-ref')).toBe(refs);
  expect(readdirSync(desk).toSorted()).toEqual(['private', 'submissions']);
  expect(await hub('fsck')).toMatchInlineSnapshot(`"2 submissions and 2 private files: all whole."`);
  const store = await openGitStore(deskPlaces(desk).submissions, { reserve: 0 });
  expect(await store.history(WITH_PHOTO)).toHaveLength(2);
  expect(Buffer.from((await store.photo(WITH_PHOTO, 'abcdefgh01234567')) ?? []).toString()).toBe('a photo');
  expect(await store.erased()).toEqual([{ id: ERASED, at: '2026-11-26T10:00:00.000Z' }]);
  await store.close();
});

test('what was erased after the backup is not in what is restored', async () => {
  await hub('backup', file);
  const { submissions, private: privateFolder, content } = deskPlaces(desk);
  const store = await openGitStore(submissions, { reserve: 0 });
  const version = (await store.read(WITH_PHOTO))?.version ?? '';
  await store.erase(WITH_PHOTO, AT);
  await store.close();
  expect(await refused('restore', file)).toMatchInlineSnapshot(
    `"Found <root>/var/submissions/repository.git, <root>/var/private; expected no desk, for restoring would write over it. Fix: stop the desk, move them somewhere else, and leave <root>/var/submissions/erased where it is: what was erased since the backup stays erased then."`,
  );
  for (const place of [repositoryDir(submissions), privateFolder]) renameSync(place, path.join(root, path.basename(place)));
  await hub('restore', file);
  expect(() => git('cat-file', '-e', version)).toThrow('Command failed');
  expect(git('for-each-ref', '--format=%(refname)')).toBe(submissionRef(PLAIN));
  const privates = await openPrivateStore(privateFolder);
  expect((await privates.submissions.list()).map(({ id }) => id)).toEqual([PLAIN]);
  expect(existsSync(content)).toBe(false);
  expect(await hub('fsck')).toContain('all whole');
});

test('the repository of the content comes along', async () => {
  const { content } = deskPlaces(desk);
  const at = (...args: readonly string[]): string =>
    execFileSync('git', ['--git-dir', content, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      encoding: 'utf8',
      input: '',
    }).trim();
  execFileSync('git', ['init', '--quiet', '--bare', content]);
  const commit = at('commit-tree', at('mktree'), '-m', 'a');
  for (const ref of ['refs/heads/main', 'refs/heads/case/hall', 'refs/desk/made/x']) at('update-ref', ref, commit);
  const refs = at('for-each-ref');
  await hub('backup', file);
  rmSync(desk, { recursive: true });
  await hub('restore', file);
  expect(at('for-each-ref')).toBe(refs);
});

test('a desk that nobody used yet has a backup, too', async () => {
  rmSync(desk, { recursive: true });
  await (await openGitStore(deskPlaces(desk).submissions)).close();
  await hub('backup', file);
  rmSync(desk, { recursive: true });
  await hub('restore', file);
  expect(await hub('fsck')).toBe('0 submissions and 0 private files: all whole.');
});

test.each(['nothing', '{}'])('%s is no backup, and leaves no desk', async (text) => {
  rmSync(desk, { recursive: true });
  writeFileSync(file, text);
  expect(await refused('restore', file)).toContain('is no backup of the desk');
  expect(readdirSync(desk)).toEqual([]);
});

test('a tar file without the desk is no backup', async () => {
  rmSync(desk, { recursive: true });
  writeFileSync(path.join(root, 'desk.json'), '{"format": 2');
  execFileSync('tar', ['-cf', file, '-C', root, 'desk.json']);
  expect(await refused('restore', file)).toMatchInlineSnapshot(
    `"Found <root>/desk.tar without a desk.json this version reads; expected a file of \`hub desk backup\`. Fix: take another backup."`,
  );
});

test('fsck names what is wrong, and what to do', async () => {
  const { submissions, private: privates } = deskPlaces(desk);
  const at = (...names: readonly string[]): string => path.join(privates, ...names);
  renameSync(at('submissions', `${PLAIN}.json`), at('submissions', '0000000000000009.json'));
  writeFileSync(at('people', 'ana.json'), '{}', { mode: 0o600 });
  chmodSync(at('submissions', `${WITH_PHOTO}.json`), 0o644);
  writeFileSync(path.join(submissions, 'erased', `${ERASED}.json`), JSON.stringify({ id: ERASED, at: AT, gone: false }));
  const tree = execFileSync('git', ['--git-dir', repositoryDir(submissions), 'mktree'], {
    encoding: 'utf8',
    input: `100644 blob ${git('rev-parse', `${submissionRef(WITH_PHOTO)}:submission.json`)}\tsubmission.json\n`,
  }).trim();
  const commit = git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit-tree', tree, '-m', 'without photo');
  git('update-ref', submissionRef(WITH_PHOTO), commit);
  git('update-ref', submissionRef('0000000000000003'), commit);
  expect(await refused('fsck')).toMatchInlineSnapshot(`
"refs/desk/s/0000000000000003  found a submission that cannot be read; expected a record. Fix: restore it from a backup: \`npm run hub -- desk restore <file> --var <empty folder>\` shows what it was
refs/desk/s/7qf2m9xp3k4dw8ta  photos/abcdefgh01234567.webp: found no photo; expected the photo its draft names. Fix: ask the contributor to send it again, by a question in the desk
private/people/ana.json  found a file that cannot be read; expected one of people, as the desk writes them. Fix: mend it by an older copy from a backup, or move it away
refs/desk/s/0000000000000001  found nobody behind it; expected <root>/var/private/submissions/0000000000000001.json. Fix: put that file back from a backup; without it the contributor cannot be reached
private/submissions/0000000000000009.json  found an address without a submission; expected none, for nothing needs it. Fix: remove the file
refs/desk/s/0000000000000002  found data of a submission that was erased; expected none. Fix: start the desk, which erases it; if this stays, mend what else is told here first
private/submissions/7qf2m9xp3k4dw8ta.json  found mode 644, by which others may read it; expected mode 600. Fix: chmod 600 <root>/var/private/submissions/7qf2m9xp3k4dw8ta.json

7 problems; nothing was changed."
`);
});

test('fsck finds an object that is broken', async () => {
  const commit = git('rev-parse', submissionRef(PLAIN));
  const object = path.join(repositoryDir(deskPlaces(desk).submissions), 'objects', commit.slice(0, 2), commit.slice(2));
  rmSync(object);
  writeFileSync(object, 'broken');
  const said = await refused('fsck');
  expect(said).toContain(`${submissionRef(PLAIN)}  found a submission that cannot be read`);
  expect(said).toContain(`${commit}: object corrupt or missing`);
  const store = await openGitStore(deskPlaces(desk).submissions, { reserve: 0 });
  expect([store.damaged, (await store.list()).map(({ record }) => record.id)]).toEqual([[PLAIN], [WITH_PHOTO]]);
  await store.close();
});

test('where there is no desk, both say so', async () => {
  mkdirSync(path.join(root, 'empty'));
  expect(await refused('backup', file, '--var', 'empty')).toMatchInlineSnapshot(
    `"Found no desk in <root>/empty; expected <root>/empty/submissions/repository.git. Fix: name the desk's folder by --var <folder>."`,
  );
  expect(await refused('fsck', '--var', 'empty')).toMatchInlineSnapshot(`
"<root>/empty  found no desk; expected <root>/empty/submissions/repository.git. Fix: name the desk's folder by --var <folder>, or start the desk once

1 problem; nothing was changed."
`);
});
