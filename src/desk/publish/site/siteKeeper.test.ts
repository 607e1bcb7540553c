import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeSites } from '#content/testing/site.ts';
import { openGit, type Git } from '#desk/git/git.ts';
import { changeTree, commitTree, type FileChanges } from '#desk/git/commits.ts';
import { openRepository, takeOver } from '#desk/publish/takeOver.ts';
import { copyPages, createHub, removeFolders, temporaryFolder } from '#desk/publish/testing/deskHub.ts';
import { checkOut, linkPackages, otherBuildEnded } from './checkout.ts';
import type { BuildCheckout } from './buildCheckout.ts';
import { createSiteKeeper, type SiteKeeper } from './siteKeeper.ts';

const keepers: SiteKeeper[] = [];
afterEach(async () => {
  await Promise.all(keepers.splice(0).map((keeper) => keeper.close()));
});
afterAll(async () => {
  removeSites();
  await removeFolders();
});

interface Place {
  readonly git: Git;
  readonly siteDir: string;
  readonly folder: string;
  readonly main: string;
  /** A commit on top of another one. */
  readonly commit: (base: string, changes: FileChanges) => Promise<string>;
}

async function createPlace(files: Readonly<Record<string, string>> = {}): Promise<Place> {
  const siteDir = createHub(files);
  const folder = temporaryFolder('keeper');
  const git = await openRepository(path.join(folder, 'content.git'), { siteDir, branch: 'main' });
  const { main } = await takeOver(git, { siteDir, branch: 'main' });
  return {
    git,
    siteDir,
    folder,
    main,
    commit: async (base, changes) => commitTree(git, await changeTree(git, base, changes), [base], 'A change'),
  };
}

interface Kept {
  readonly keeper: SiteKeeper;
  readonly switched: readonly string[];
  readonly live: readonly string[];
}

function keep({ git, siteDir, folder }: Place, build: BuildCheckout = copyPages, settings: unknown = null): Kept {
  const switched: string[] = [];
  const live: string[] = [];
  const keeper = createSiteKeeper({
    git,
    siteDir,
    folder,
    build,
    settings,
    switchTo: (dir) => Promise.resolve(void switched.push(dir)),
    served: (commit) => Promise.resolve(void live.push(commit)),
    log: () => {},
  });
  keepers.push(keeper);
  return { keeper, switched, live };
}

const page = (name: string): FileChanges => new Map([[`docs/case-studies/${name}.md`, name]]);

test('of what is asked for while it builds, the newest alone is built next', async () => {
  const place = await createPlace();
  const a = await place.commit(place.main, page('a'));
  const b = await place.commit(a, page('b'));
  const c = await place.commit(b, page('c'));
  let builds = 0;
  const { keeper, live } = keep(place, (dir, signal) => {
    builds += 1;
    if (builds === 1) for (const commit of [b, c]) keeper.want(commit);
    return copyPages(dir, signal);
  });
  keeper.want(a);
  await keeper.idle();
  expect(live).toEqual([a, c]);
  expect(builds).toBe(2);
});

test('the last two are kept, and a new start finds them without building', async () => {
  const place = await createPlace();
  const { keeper, switched } = keep(place);
  let commit = place.main;
  for (const name of ['a', 'b', 'c']) {
    commit = await place.commit(commit, page(name));
    keeper.want(commit);
    await keeper.idle();
  }
  expect(
    readdirSync(path.join(place.folder, 'served'))
      .map((name) => path.join(place.folder, 'served', name))
      .toSorted(),
  ).toEqual(switched.slice(1).toSorted());
  const later = keep(place, () => Promise.resolve('no build was needed'));
  expect(await later.keeper.best(commit)).toEqual({ dir: switched[2], commit });
  later.keeper.want(commit);
  await later.keeper.idle();
  expect(later.switched).toEqual([switched[2]]);
});

test('a build with other settings is another build', async () => {
  const place = await createPlace();
  const one = keep(place, copyPages, { hubUrl: 'https://a.example' });
  one.keeper.want(place.main);
  await one.keeper.idle();
  expect(await one.keeper.best(place.main)).toBeDefined();
  expect(await keep(place, copyPages, { hubUrl: 'https://b.example' }).keeper.best(place.main)).toBeUndefined();
});

test('where the newest has no build, the latest other one is the best', async () => {
  const place = await createPlace();
  const { keeper, switched } = keep(place);
  keeper.want(place.main);
  await keeper.idle();
  const next = await place.commit(place.main, page('a'));
  expect(await keep(place).keeper.best(next)).toEqual({ dir: switched[0], commit: place.main });
});

test('what an end in the middle left is never served', async () => {
  const place = await createPlace();
  const partial = path.join(place.folder, 'served', `.partial-${place.main}`);
  mkdirSync(partial, { recursive: true });
  writeFileSync(path.join(partial, 'half.html'), 'half');
  const { keeper, switched } = keep(place);
  expect(await keeper.best(place.main)).toBeUndefined();
  keeper.want(place.main);
  await keeper.idle();
  expect(existsSync(partial)).toBe(false);
  expect(readdirSync(switched[0] ?? '')).toEqual(['cases']);
});

test('a failure is told, and forgotten with the next build that works', async () => {
  const place = await createPlace();
  let reason: string | undefined = 'a fault';
  const { keeper, live } = keep(place, (dir, signal) => (reason === undefined ? copyPages(dir, signal) : Promise.resolve(reason)));
  keeper.want(place.main);
  await keeper.idle();
  expect(keeper.state()).toEqual({ commit: '', building: false, failure: 'a fault' });
  reason = undefined;
  const next = await place.commit(place.main, page('a'));
  keeper.want(next);
  await keeper.idle();
  expect(keeper.state()).toEqual({ commit: next, building: false, failure: '' });
  expect(live).toEqual([next]);
});

test('content that asks for other packages is not built', async () => {
  const place = await createPlace({ 'package-lock.json': '{"one": 1}' });
  const next = await place.commit(place.main, new Map([['package-lock.json', '{"two": 2}']]));
  const { keeper } = keep(place);
  keeper.want(next);
  await keeper.idle();
  expect(keeper.state().failure.replace(place.siteDir, '<site>')).toMatchInlineSnapshot(
    `"The content asks for other packages than those installed in <site>: package-lock.json differs. Fix: bring that checkout up to date (\`git pull\`), run \`npm ci\` there, and start the hub again."`,
  );
});

describe('the folder it is built in', () => {
  test('holds exactly the files of the commit, whatever was left there, and what builds keep', async () => {
    const place = await createPlace();
    const dir = path.join(place.folder, 'site');
    const a = await place.commit(place.main, page('a'));
    await checkOut(place.git, dir, a);
    mkdirSync(path.join(dir, '.cache'));
    writeFileSync(path.join(dir, '.cache', 'kept'), 'kept');
    writeFileSync(path.join(dir, 'docs/case-studies/left.md'), 'left by an end in the middle');
    writeFileSync(path.join(dir, 'docs/pages/about.md'), 'spoilt');
    utimesSync(path.join(dir, 'docs/pages/about.md'), 1, 1);
    writeFileSync(path.join(place.folder, 'site.index.lock'), '');
    await checkOut(place.git, dir, place.main);
    expect(readdirSync(path.join(dir, 'docs/case-studies'))).toEqual(['case.md']);
    expect(readFileSync(path.join(dir, 'docs/pages/about.md'), 'utf8')).toBe(
      readFileSync(path.join(place.siteDir, 'docs/pages/about.md'), 'utf8'),
    );
    expect(existsSync(path.join(dir, '.cache', 'kept'))).toBe(true);
  });

  test('gets bytes as they are in Git, whatever attributes say, and links as files', async () => {
    const place = await createPlace();
    const git = openGit({ dir: place.git.dir });
    const attributes = '*.md text eol=crlf ident working-tree-encoding=UTF-16\n';
    const commit = await place.commit(
      place.main,
      new Map([
        ['.gitattributes', attributes],
        ['docs/case-studies/a.md', 'a\n$Id$\n'],
      ]),
    );
    const dir = path.join(place.folder, 'site');
    await checkOut(git, dir, commit);
    expect(readFileSync(path.join(dir, 'docs/case-studies/a.md'), 'utf8')).toBe('a\n$Id$\n');
  });

  test('has the packages of the checkout, and a compiler’s cache of its own', async () => {
    const place = await createPlace();
    const dir = path.join(place.folder, 'site');
    mkdirSync(path.join(place.siteDir, 'node_modules', '.cache'), { recursive: true });
    mkdirSync(path.join(dir, 'node_modules', '.cache'), { recursive: true });
    symlinkSync(path.join(place.siteDir, 'node_modules', 'gone'), path.join(dir, 'node_modules', 'gone'));
    await linkPackages(place.siteDir, dir);
    writeFileSync(path.join(dir, 'node_modules', '.cache', 'own'), '');
    expect(readdirSync(path.join(dir, 'node_modules')).toSorted()).toEqual(['.cache', '@docusaurus']);
    expect(readdirSync(path.join(place.siteDir, 'node_modules', '.cache'))).toEqual([]);
    await checkOut(place.git, dir, place.main);
    expect(readdirSync(path.join(dir, 'node_modules')).toSorted()).toEqual(['.cache', '@docusaurus']);
  });

  test('waits for a build that is still going on, not for one whose process is gone', async () => {
    const dir = temporaryFolder('lock');
    mkdirSync(path.join(dir, '.cache'));
    writeFileSync(path.join(dir, '.cache', 'build.lock'), '999999999');
    await otherBuildEnded(dir, new AbortController().signal);
    writeFileSync(path.join(dir, '.cache', 'build.lock'), String(process.pid));
    const stop = new AbortController();
    let ended = false;
    const waiting = otherBuildEnded(dir, stop.signal).then(() => {
      ended = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBe(false);
    stop.abort();
    await waiting;
  });
});
