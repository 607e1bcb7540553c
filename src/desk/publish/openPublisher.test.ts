import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeSites } from '#content/testing/site.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import type { Publisher } from './publisher.ts';
import {
  acceptable,
  closeDesks,
  commitAll,
  createHub,
  gitIn,
  openDesk,
  PHOTO,
  read,
  readPhoto,
  removeFolders,
  write,
  type Desk,
} from './testing/deskHub.ts';

afterEach(closeDesks);
afterAll(async () => {
  removeSites();
  await removeFolders();
});

const EDITION = 'versioned_docs/version-2026/case-studies';

async function accepted({ publisher }: Desk, record: SubmissionRecord): Promise<SubmissionRecord> {
  return { ...record, state: 'accepted', publication: await publisher.accept(record, readPhoto, 'ana') };
}

async function published(desk: Desk, record: SubmissionRecord): Promise<SubmissionRecord> {
  const waiting = await accepted(desk, record);
  return { ...waiting, state: 'published', publication: await desk.publisher.publish(waiting) };
}

/** Resolves when the site has been switched. */
function nextLive(publisher: Publisher): Promise<string> {
  return new Promise((resolve) => {
    const stop = publisher.onLive((commit) => {
      stop();
      resolve(commit);
    });
  });
}

describe('accepting', () => {
  test('makes one commit on a branch: the page and its photos in the draft and the newest edition, and who is named', async () => {
    const siteDir = createHub();
    const desk = await openDesk(siteDir);
    const { publication } = await accepted(desk, acceptable('hall'));
    expect(publication).toMatchObject({ branch: 'case/hall', path: '/library/case-studies/hall/', request: '' });
    expect(desk.git('rev-parse', 'case/hall')).toBe(publication?.commit);
    expect(desk.git('diff', '--stat=200', 'main', 'case/hall')).toMatchInlineSnapshot(`
" data/contributors.yaml                                |  3 +++
 data/organisations.yaml                               |  6 ++++++
 docs/case-studies/hall.md                             | 54 ++++++++++++++++++++++++++++++++++++++++++++++++++++++
 docs/case-studies/hall/01.webp                        |  2 ++
 versioned_docs/version-2026/case-studies/hall.md      | 54 ++++++++++++++++++++++++++++++++++++++++++++++++++++++
 versioned_docs/version-2026/case-studies/hall/01.webp |  2 ++
 6 files changed, 121 insertions(+)"
`);
    expect(desk.git('log', '--format=%an <%ae>%n%B', 'main..case/hall')).toMatchInlineSnapshot(`
"desk <desk@hub.invalid>
A hall of their own

A case study from the submission 0123-4567-89ab-cdef, accepted by ana.

Submission: 0123456789abcdef
Accepted-by: ana"
`);
    expect(desk.git('diff', '-U1', 'main', 'case/hall', '--', 'data')).toMatchInlineSnapshot(`
"diff --git a/data/contributors.yaml b/data/contributors.yaml
index 0d412a4..576bc81 100644
--- a/data/contributors.yaml
+++ b/data/contributors.yaml
@@ -11 +11,4 @@
     sr: Назив
+- id: ana-anic
+  kind: person
+  name: Ana Anić
diff --git a/data/organisations.yaml b/data/organisations.yaml
index 10b2368..3f5d543 100644
--- a/data/organisations.yaml
+++ b/data/organisations.yaml
@@ -6 +6,7 @@
   source: https://example.org/studio
+- id: hall
+  name: Udruga Hall
+  language: hr
+  country: ME
+  town: Kotor
+  source: https://example.org/hall"
`);
    expect(desk.git('show', `case/hall:${EDITION}/hall.md`)).toBe(desk.git('show', 'case/hall:docs/case-studies/hall.md'));
    expect(desk.git('cat-file', '-s', 'case/hall:docs/case-studies/hall/01.webp')).toBe(String(PHOTO.length));
    expect(desk.git('fsck', '--strict', '--no-dangling')).toBe('');
  });

  test('again, as after a crash, finds what is there; with another text it makes a new commit', async () => {
    const desk = await openDesk(createHub());
    const first = await accepted(desk, acceptable('hall'));
    const again = await accepted(desk, acceptable('hall'));
    expect(again.publication).toEqual(first.publication);
    const record = acceptable('hall');
    const other = await accepted(desk, { ...record, draft: { ...record.draft, title: 'Another title' } });
    expect(other.publication?.commit).not.toBe(first.publication?.commit);
    expect(desk.git('rev-list', '--count', 'main..case/hall')).toBe('1');
  });

  test('under another name takes the first branch away', async () => {
    const desk = await openDesk(createHub());
    await accepted(desk, acceptable('hall'));
    await accepted(desk, acceptable('hall-kotor'));
    expect(desk.git('for-each-ref', '--format=%(refname:short)', 'refs/heads')).toBe('case/hall-kotor\nmain');
  });

  test('refuses a name that a page or another accepted case has', async () => {
    const desk = await openDesk(createHub());
    for (const name of ['case', 'course', 'kit-first', 'about', 'visit']) {
      await expect(accepted(desk, acceptable(name))).rejects.toThrow(`the name ${name} belongs to another page`);
    }
    await accepted(desk, acceptable('hall'));
    await expect(accepted(desk, acceptable('hall', { id: 'zzzzzzzzzzzzzzzz' }))).rejects.toThrow('the name hall belongs to another page');
  });

  test('refuses what hub check refuses, and leaves no branch', async () => {
    const desk = await openDesk(createHub());
    const record = acceptable('hall');
    const broken = { ...record, draft: { ...record.draft, sections: { ...record.draft.sections, 'what-changed': '![x](./y.png)' } } };
    await expect(accepted(desk, broken)).rejects.toThrow(/sections.what-changed: found the image `.\/y.png`, which does not exist/);
    expect(desk.git('for-each-ref', 'refs/heads/case')).toBe('');
  });

  test('refuses when a photo is not there', async () => {
    const desk = await openDesk(createHub());
    const none = desk.publisher.accept(acceptable('hall'), () => Promise.resolve(undefined), 'ana');
    await expect(none).rejects.toThrow('photos.0: found a photo whose file is not there');
  });

  test('a title cannot forge what the commit says of itself', async () => {
    const desk = await openDesk(createHub());
    const record = acceptable('hall');
    await accepted(desk, { ...record, draft: { ...record.draft, title: 'Title\n\nSubmission: zzzzzzzzzzzzzzzz' } });
    expect(desk.git('log', '-1', '--format=%s|%(trailers:key=Submission,valueonly)', 'case/hall')).toBe(
      'Title Submission: zzzzzzzzzzzzzzzz|0123456789abcdef',
    );
  });
});

describe('the list of what is to do', () => {
  test('is empty for a case that can be accepted', async () => {
    const { publisher } = await openDesk(createHub());
    expect(await publisher.check(acceptable('hall'))).toEqual([]);
  });

  test('names the fields of the form', async () => {
    const { publisher } = await openDesk(createHub());
    const record = acceptable('hall');
    const draft = {
      ...record.draft,
      description: 'Short.',
      period: { from: '12', to: '' },
      themes: ['nothing'],
      sections: { ...record.draft.sections, 'what-failed': '' },
    };
    const photos = [{ key: 'abcdefgh12345678', alt: '', credit: '', licence: '' as const, people: '' as const }];
    const details = { ...record.details, slug: 'Hall 1', sources: [] };
    const todo = await publisher.check({ ...record, draft: { ...draft, photos }, details });
    expect(todo.map(({ field }) => field)).toMatchInlineSnapshot(`
[
  "details.slug",
  "description",
  "period.from",
  "details.sources",
]
`);
    const ready = await publisher.check({ ...record, draft: { ...record.draft, photos, themes: ['nothing'] } });
    expect(ready.map(({ field, found }) => `${field}: ${found}`)).toMatchInlineSnapshot(`
[
  "themes.0: \`nothing\`",
  "photos.0: the image \`./hall/01.webp\` without alternative text",
]
`);
  });

  test('tells of a draft that makes no page', async () => {
    const { publisher } = await openDesk(createHub());
    const record = acceptable('');
    const todo = await publisher.check({ ...record, draft: { ...record.draft, country: '' } });
    expect(todo.map(({ field, found }) => `${field}: ${found}`)).toEqual([
      'details.slug: nothing',
      ': a draft that makes no page yet: no country',
    ]);
  });
});

describe('publishing', () => {
  test('merges, builds in the background, and moves readers over when the site is whole', async () => {
    const siteDir = createHub();
    const desk = await openDesk(siteDir);
    const before = gitIn(siteDir, 'rev-parse', 'HEAD');
    const live = nextLive(desk.publisher);
    const record = await published(desk, acceptable('hall'));
    expect(desk.git('for-each-ref', 'refs/heads/case')).toBe('');
    expect(await live).toBe(desk.git('rev-parse', 'main'));
    expect(desk.publisher.isLive(record)).toBe(true);
    expect(desk.publisher.state()).toMatchObject({ commit: desk.git('rev-parse', 'main'), failure: '', remote: '' });
    expect(readdirSync(path.join(desk.served[0] ?? '', 'cases'))).toEqual(['case.md', 'hall', 'hall.md']);
    expect(gitIn(siteDir, 'status', '--porcelain')).toBe('');
    expect(gitIn(siteDir, 'rev-parse', 'HEAD')).toBe(before);
    expect(gitIn(siteDir, 'for-each-ref')).toBe(`${before} commit\trefs/heads/main`);
  });

  test('again, as after a crash, changes nothing', async () => {
    const desk = await openDesk(createHub());
    const record = await published(desk, acceptable('hall'));
    const main = desk.git('rev-parse', 'main');
    expect(await desk.publisher.publish(record)).toEqual(record.publication);
    expect(desk.git('rev-parse', 'main')).toBe(main);
  });

  test('two cases that add to the same registries both get in', async () => {
    const desk = await openDesk(createHub());
    const one = await accepted(desk, acceptable('hall'));
    const record = acceptable('mill', { id: 'zzzzzzzzzzzzzzzz' });
    const mill = { id: 'mill', name: 'Mill', language: 'hr', country: 'ME', town: 'Kotor', source: 'https://example.org/mill' } as const;
    const other = {
      ...record,
      draft: { ...record.draft, credit: { as: 'person', name: 'Bo Bošković' } as const },
      details: { ...record.details, newOrganisation: mill },
    };
    const two = await accepted(desk, other);
    await desk.publisher.publish(one);
    await desk.publisher.publish(two);
    expect(desk.git('show', 'main:data/organisations.yaml').match(/^- id: .*/gm)).toEqual(['- id: studio', '- id: hall', '- id: mill']);
    expect(desk.git('show', 'main:data/contributors.yaml').match(/^- id: .*/gm)).toEqual([
      '- id: editors',
      '- id: ana-anic',
      '- id: bo-boskovic',
    ]);
    expect(desk.git('show', 'main:data/organisations.yaml')).toContain('- id: hall\n  name: Udruga Hall\n  language: hr\n');
  });

  test('without an accepted commit says what to do', async () => {
    const desk = await openDesk(createHub());
    await expect(desk.publisher.publish(acceptable('hall'))).rejects.toThrow('this case was not accepted yet');
    const waiting = await accepted(desk, acceptable('hall'));
    desk.git('update-ref', '-d', 'refs/heads/case/hall');
    await expect(desk.publisher.publish(waiting)).rejects.toThrow('send the case back, and accept it again');
  });

  test('a build that fails leaves the old site, and says why', async () => {
    let reason: string | undefined = 'docs/a.md: found a fault';
    const desk = await openDesk(createHub(), { build: () => Promise.resolve(reason) });
    const record = await published(desk, acceptable('hall'));
    await until(() => !desk.publisher.state().building);
    expect(desk.publisher.state()).toMatchObject({ building: false, failure: reason });
    expect(desk.publisher.isLive(record)).toBe(false);
    expect(desk.served).toEqual([]);
    expect(existsSync(path.join(desk.folder, 'served'))).toBe(false);
    reason = undefined;
  });
});

describe('a correction', () => {
  test('is a new commit on what was published', async () => {
    const desk = await openDesk(createHub());
    const record = await published(desk, acceptable('hall'));
    const draft = { ...record.draft, title: 'A hall of their own, corrected', photos: [] };
    await published(desk, { ...record, draft });
    expect(desk.git('show', `main:${EDITION}/hall.md`)).toContain('title: A hall of their own, corrected');
    expect(desk.git('ls-tree', '-r', '--name-only', 'main', 'docs/case-studies')).toBe(
      'docs/case-studies/case.md\ndocs/case-studies/hall.md',
    );
  });

  test('keeps what an editor changed in Git elsewhere in the page', async () => {
    const siteDir = createHub();
    const desk = await openDesk(siteDir);
    const record = await published(desk, acceptable('hall'));
    await desk.publisher.close();
    gitIn(siteDir, 'pull', '--quiet', '--no-rebase', path.join(desk.folder, 'content.git'), 'main');
    for (const root of ['docs/case-studies', EDITION]) {
      write(siteDir, `${root}/hall.md`, read(siteDir, `${root}/hall.md`).replace('Money.', 'Money, and time.'));
    }
    commitAll(siteDir, 'An editor’s change');
    const later = await openDesk(siteDir, { folder: desk.folder });
    const draft = { ...record.draft, title: 'A corrected title' };
    await published(later, { ...record, draft });
    const text = later.git('show', `main:${EDITION}/hall.md`);
    expect(text).toContain('title: A corrected title');
    expect(text).toContain('Money, and time.');
    // The record still says “Money.”: that is no wish to have it back.
    await published(later, { ...record, draft: { ...draft, title: 'Corrected twice' } });
    expect(later.git('show', `main:${EDITION}/hall.md`)).toContain('Money, and time.');
    expect(later.git('show', `main:${EDITION}/hall.md`)).toContain('title: Corrected twice');
  });

  test('that changes what an editor changed is told with the files', async () => {
    const siteDir = createHub();
    const desk = await openDesk(siteDir);
    const record = await published(desk, acceptable('hall'));
    await desk.publisher.close();
    gitIn(siteDir, 'pull', '--quiet', '--no-rebase', path.join(desk.folder, 'content.git'), 'main');
    write(siteDir, 'docs/case-studies/hall.md', read(siteDir, 'docs/case-studies/hall.md').replace('Money.', 'Money, and time.'));
    commitAll(siteDir, 'An editor’s change');
    const later = await openDesk(siteDir, { folder: desk.folder });
    const sections = { ...record.draft.sections, 'what-failed': 'Everything.' };
    const corrected = { ...record, draft: { ...record.draft, sections } };
    expect((await later.publisher.check(corrected)).map(({ found }) => found)).toEqual([
      'a change of the same lines that somebody made in docs/case-studies/hall.md',
    ]);
    await expect(accepted(later, corrected)).rejects.toThrow(
      /The correction of hall .* docs\/case-studies\/hall.md\. Fix: take that change over/,
    );
  });

  test('goes into the newest edition, also when that was cut since; older ones stay as they are', async () => {
    const siteDir = createHub();
    const desk = await openDesk(siteDir);
    const record = await published(desk, acceptable('hall'));
    await desk.publisher.close();
    gitIn(siteDir, 'pull', '--quiet', '--no-rebase', path.join(desk.folder, 'content.git'), 'main');
    for (const file of gitIn(siteDir, 'ls-files', 'docs')
      .split('\n')
      .filter((name) => name.endsWith('.md') && !name.startsWith('docs/pages'))) {
      write(siteDir, file.replace('docs/', 'versioned_docs/version-2027/'), read(siteDir, file));
    }
    mkdirSync(path.join(siteDir, 'versioned_docs/version-2027/case-studies/hall'));
    writeFileSync(path.join(siteDir, 'versioned_docs/version-2027/case-studies/hall/01.webp'), PHOTO);
    write(siteDir, 'versions.json', '["2027", "2026"]\n');
    commitAll(siteDir, 'An edition');
    const later = await openDesk(siteDir, { folder: desk.folder });
    await published(later, { ...record, draft: { ...record.draft, title: 'Corrected', photos: [] } });
    const titles = ['docs', 'versioned_docs/version-2027', 'versioned_docs/version-2026'].map(
      (root) => /^title: (.*)$/m.exec(later.git('show', `main:${root}/case-studies/hall.md`))?.[1],
    );
    expect(titles).toEqual(['Corrected', 'Corrected', 'A hall of their own']);
    expect(
      later
        .git('ls-tree', '-r', '--name-only', 'main')
        .split('\n')
        .filter((file) => file.endsWith('.webp')),
    ).toEqual(['versioned_docs/version-2026/case-studies/hall/01.webp']);
  });

  test('may not change the address', async () => {
    const desk = await openDesk(createHub());
    const record = await published(desk, acceptable('hall'));
    const todo = await desk.publisher.check({ ...record, details: { ...record.details, slug: 'hall-2' } });
    expect(todo).toEqual([
      {
        field: 'details.slug',
        found: '`hall-2`, although the page is published at /library/case-studies/hall/',
        expected: 'the name it was published under',
        fix: 'change it back',
      },
    ]);
  });
});

describe('taking a page back', () => {
  test('removes it with its photos from every edition; its registry entries stay', async () => {
    const desk = await openDesk(createHub());
    const record = await published(desk, acceptable('hall'));
    await desk.publisher.retract(record);
    await desk.publisher.retract(record);
    expect(
      desk
        .git('ls-tree', '-r', '--name-only', 'main')
        .split('\n')
        .filter((file) => file.includes('hall')),
    ).toEqual([]);
    expect(desk.git('log', '-1', '--format=%s', 'main')).toBe('hall is taken off the site');
  });

  test('is refused while other pages lead to it', async () => {
    const siteDir = createHub();
    const desk = await openDesk(siteDir);
    const record = await published(desk, acceptable('hall'));
    await desk.publisher.close();
    gitIn(siteDir, 'pull', '--quiet', '--no-rebase', path.join(desk.folder, 'content.git'), 'main');
    write(siteDir, 'docs/pages/about.md', `${read(siteDir, 'docs/pages/about.md')}\nSee [the hall](/library/case-studies/hall/).\n`);
    commitAll(siteDir, 'A link');
    const later = await openDesk(siteDir, { folder: desk.folder });
    await expect(later.publisher.retract(record)).rejects.toThrow(
      /docs\/pages\/about.md:\d+ .*found a link to `\/library\/case-studies\/hall\/`/,
    );
  });

  test('of somebody else is not possible', async () => {
    const desk = await openDesk(createHub());
    await desk.publisher.retract(acceptable('case'));
    expect(desk.git('ls-tree', '-r', '--name-only', 'main', 'docs/case-studies')).toBe('docs/case-studies/case.md');
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a photo keeps its bytes', async () => {
  const desk = await openDesk(createHub());
  const live = nextLive(desk.publisher);
  await published(desk, acceptable('hall'));
  await live;
  expect(new Uint8Array(readFileSync(path.join(desk.served[0] ?? '', 'cases/hall/01.webp')))).toEqual(PHOTO);
});
