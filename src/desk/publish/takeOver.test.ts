import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSite, removeSites } from '#content/testing/site.ts';
import {
  acceptable,
  closeDesks,
  commitAll,
  createHub,
  gitIn,
  openDesk,
  readPhoto,
  removeFolders,
  temporaryFolder,
  write,
  type Desk,
} from './testing/deskHub.ts';

afterEach(closeDesks);
afterAll(async () => {
  removeSites();
  await removeFolders();
});

async function publishHall({ publisher }: Desk): Promise<void> {
  const publication = await publisher.accept(acceptable('hall'), readPhoto, 'ana');
  await publisher.publish(acceptable('hall', { publication }));
}

/** Every file of a folder with its bytes. */
function fingerprint(dir: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true }).toSorted((a, b) =>
    path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1,
  )) {
    const file = path.join(entry.parentPath, entry.name);
    hash.update(file);
    if (entry.isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

test('a checkout is taken over whole and not touched, whatever is not committed in it', async () => {
  const siteDir = createHub();
  write(siteDir, 'docs/pages/about.md', 'Somebody is writing here.\n');
  write(siteDir, 'docs/pages/new.md', 'And here.\n');
  gitIn(siteDir, 'add', 'docs/pages/new.md');
  const before = fingerprint(siteDir);
  const desk = await openDesk(siteDir);
  await publishHall(desk);
  expect(fingerprint(siteDir)).toBe(before);
  expect(desk.publisher.first).toEqual({ dir: undefined, isCheckout: true });
  expect(desk.git('ls-tree', '-r', '--name-only', 'main', 'docs/pages')).toBe('docs/pages/about.md');
  expect(desk.git('fsck', '--strict')).toBe('');
});

test('what was committed since comes in at the next start, beside what was published', async () => {
  const siteDir = createHub();
  const desk = await openDesk(siteDir);
  await publishHall(desk);
  await desk.publisher.close();
  write(siteDir, 'docs/pages/other.md', 'Another page.\n');
  commitAll(siteDir, 'Another page');
  const later = await openDesk(siteDir, { folder: desk.folder });
  expect(later.git('log', '-1', '--format=%s', 'main')).toBe('The checkout the desk runs from joins what was published');
  expect(later.git('ls-tree', '-r', '--name-only', 'main', 'docs').split('\n')).toEqual(
    expect.arrayContaining(['docs/pages/other.md', 'docs/case-studies/hall.md']),
  );
  expect(later.publisher.first.isCheckout).toBe(false);
  expect(later.log[0]).toMatch(
    /^The site is built in .*\/site, not in .*hub-site-\w+: the desk has published what that checkout does not have\./,
  );
});

test('a checkout that has pulled what was published is served itself again', async () => {
  const siteDir = createHub();
  const desk = await openDesk(siteDir);
  await publishHall(desk);
  await desk.publisher.close();
  gitIn(siteDir, 'pull', '--quiet', path.join(desk.folder, 'content.git'), 'main');
  write(siteDir, 'docs/pages/other.md', 'Another page.\n');
  const head = commitAll(siteDir, 'Another page');
  const later = await openDesk(siteDir, { folder: desk.folder });
  expect(later.publisher.first).toEqual({ dir: undefined, isCheckout: true });
  expect(later.git('rev-parse', 'main')).toBe(head);
});

test('a conflict leaves what was published, and tells files and fix', async () => {
  const siteDir = createHub();
  const desk = await openDesk(siteDir);
  await publishHall(desk);
  await desk.publisher.close();
  write(siteDir, 'docs/case-studies/hall.md', 'Another hall.\n');
  commitAll(siteDir, 'Another hall');
  const main = desk.git('rev-parse', 'main');
  const later = await openDesk(siteDir, { folder: desk.folder });
  expect(later.git('rev-parse', 'main')).toBe(main);
  const told = later.publisher.state().failure.replaceAll(siteDir, '<site>').replaceAll(desk.folder, '<desk>');
  expect(told).toMatchInlineSnapshot(
    `"The checkout in <site> and what the desk has published changed the same lines of docs/case-studies/hall.md; the published text stays. Fix: in the checkout, \`git pull --no-rebase <desk>/content.git main\`, solve the conflict, commit, and start again."`,
  );
});

test('a folder without Git becomes a repository of what it holds, the same one until something changes', async () => {
  const siteDir = createSite({ '.gitignore': 'node_modules/\nbuild/\n', 'build/index.html': 'built' });
  const before = fingerprint(siteDir);
  const desk = await openDesk(siteDir);
  const main = desk.git('rev-parse', 'main');
  expect(fingerprint(siteDir)).toBe(before);
  expect(desk.publisher.first.isCheckout).toBe(true);
  const files = desk.git('ls-tree', '-r', '--name-only', 'main').split('\n');
  expect(files).toContain('docs/case-studies/case.md');
  expect(files.filter((file) => /^(?:node_modules|build)/.test(file))).toEqual([]);
  await desk.publisher.close();
  expect((await openDesk(siteDir, { folder: desk.folder })).git('rev-parse', 'main')).toBe(main);
  await closeDesks();
  write(siteDir, 'docs/pages/about.md', 'Unpacked anew.\n');
  const later = await openDesk(siteDir, { folder: desk.folder });
  expect(later.git('log', '--format=%s', 'main')).toBe(
    'The hub as it was unpacked on this machine\nThe hub as it was unpacked on this machine',
  );
});

test('a zip unpacked inside somebody’s repository is no checkout, and the desk’s own folder inside is left out', async () => {
  const outer = temporaryFolder('outer');
  gitIn(outer, 'init', '--quiet');
  const siteDir = path.join(outer, 'hub');
  execFileSync('cp', ['-r', createSite(), siteDir]);
  commitAll(outer, 'A repository around it');
  const desk = await openDesk(siteDir, { folder: path.join(siteDir, 'var') });
  const files = desk.git('ls-tree', '-r', '--name-only', 'main').split('\n');
  expect(files).toContain('docs/case-studies/case.md');
  expect(files.filter((file) => /^(?:var|node_modules|hub)/.test(file))).toEqual([]);
});

test('a shallow clone and a worktree are checkouts, too', async () => {
  const origin = createHub();
  write(origin, 'docs/pages/other.md', 'Another page.\n');
  const head = commitAll(origin, 'Another page');
  const shallow = path.join(temporaryFolder('shallow'), 'hub');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin}`, shallow]);
  const one = await openDesk(shallow);
  expect(one.git('rev-parse', 'main')).toBe(head);
  expect(one.git('fsck', '--strict')).toBe('');
  const worktree = path.join(temporaryFolder('worktree'), 'hub');
  gitIn(origin, 'worktree', 'add', '--quiet', '-b', 'side', worktree);
  expect((await openDesk(worktree)).git('rev-parse', 'main')).toBe(head);
});

test('nothing that the configuration of the checkout names is run', async () => {
  const siteDir = createHub({ '.gitattributes': '*.md filter=evil\n*.yaml filter=evil merge=evil diff=evil\n' });
  const trace = path.join(temporaryFolder('trace'), 'ran');
  const program = path.join(temporaryFolder('program'), 'evil');
  writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> ${trace}\ncat\n`);
  chmodSync(program, 0o755);
  for (const [key, value] of [
    ['core.fsmonitor', program],
    ['core.hooksPath', path.dirname(program)],
    ['core.sshCommand', program],
    ['core.pager', program],
    ['core.alternateRefsCommand', program],
    ['uploadpack.packObjectsHook', program],
    ['filter.evil.clean', program],
    ['filter.evil.smudge', program],
    ['filter.evil.process', program],
    ['merge.evil.driver', program],
    ['diff.evil.command', program],
    ['credential.helper', program],
    ['alias.rev-parse', `!${program}`],
    ['remote.origin.url', `ext::${program}`],
    ['remote.origin.promisor', 'true'],
    ['extensions.partialClone', 'origin'],
    ['protocol.ext.allow', 'always'],
  ] as const) {
    gitIn(siteDir, 'config', key, value);
  }
  for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'pre-commit']) {
    mkdirSync(path.join(siteDir, '.git', 'hooks'), { recursive: true });
    writeFileSync(path.join(siteDir, '.git', 'hooks', hook), `#!/bin/sh\necho ${hook} >> ${trace}\n`, { mode: 0o755 });
  }
  rmSync(trace, { force: true });
  const desk = await openDesk(siteDir);
  await publishHall(desk);
  expect(desk.git('rev-parse', 'main~1')).toBe(gitIn(siteDir, '-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD'));
  expect(existsSync(trace)).toBe(false);
  // The trap is one: plain Git, run in the same folder, goes into it.
  gitIn(siteDir, 'status');
  expect(existsSync(trace)).toBe(true);
});

test('a partial clone whose objects are missing is told, and fetches nothing', async () => {
  const origin = createHub();
  gitIn(origin, 'config', 'uploadpack.allowFilter', 'true');
  const partial = path.join(temporaryFolder('partial'), 'hub');
  execFileSync('git', ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, partial]);
  await expect(openDesk(partial)).rejects.toThrow(/it is a whole clone \(not a partial one\), then start again/);
});

test('locks that a killed process left are gone at the next start', async () => {
  const siteDir = createHub();
  const desk = await openDesk(siteDir);
  await desk.publisher.close();
  for (const lock of ['refs/heads/main.lock', 'packed-refs.lock', 'HEAD.lock', 'objects/tmp_obj_x', 'desk-index-x']) {
    write(path.join(desk.folder, 'content.git'), lock, '');
  }
  await publishHall(await openDesk(siteDir, { folder: desk.folder }));
  expect(readdirSync(path.join(desk.folder, 'content.git'))).not.toContain('desk-index-x');
});

test('a hub that was unpacked from a zip and is a clone now keeps what was published', async () => {
  const siteDir = createSite({ '.gitignore': 'node_modules/\n' });
  const desk = await openDesk(siteDir);
  await publishHall(desk);
  await desk.publisher.close();
  gitIn(siteDir, 'init', '--quiet', '--initial-branch=main');
  write(siteDir, 'docs/pages/other.md', 'Another page.\n');
  const head = commitAll(siteDir, 'A clone now');
  const later = await openDesk(siteDir, { folder: desk.folder });
  expect(later.publisher.state().failure).toBe('');
  expect(later.git('merge-base', 'main', head)).toBe(head);
  expect(later.git('ls-tree', '-r', '--name-only', 'main', 'docs').split('\n')).toEqual(
    expect.arrayContaining(['docs/pages/other.md', 'docs/case-studies/hall.md']),
  );
});
