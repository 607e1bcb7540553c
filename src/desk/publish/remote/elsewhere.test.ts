import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { removeSites } from '#content/testing/site.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import type { PublisherOptions } from '#desk/publish/publisherOptions.ts';
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
} from '#desk/publish/testing/deskHub.ts';
import { serveGit, type GitHttpServer } from '#desk/publish/testing/gitHttpServer.ts';
import { startMockForge, TOKEN, type ForgeKind, type MockForge } from '#desk/publish/testing/mockForge.ts';

const servers: (MockForge | GitHttpServer)[] = [];
afterEach(async () => {
  await closeDesks();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
afterAll(async () => {
  removeSites();
  await removeFolders();
});

const TIMES = { every: 3_600_000, retry: 20, merge: [0, 0] };

function createRemote(siteDir: string): { url: string; git: (...args: string[]) => string; clone: () => string } {
  const url = path.join(temporaryFolder('remote'), 'hub.git');
  execFileSync('git', ['clone', '--quiet', '--bare', siteDir, url]);
  gitIn(url, 'config', 'receive.fsckObjects', 'true');
  gitIn(url, 'config', 'http.receivepack', 'true');
  return {
    url,
    git: (...args) => gitIn(url, ...args),
    clone: () => {
      const dir = path.join(temporaryFolder('clone'), 'hub');
      execFileSync('git', ['clone', '--quiet', url, dir]);
      return dir;
    },
  };
}

async function accepted({ publisher }: Desk, record: SubmissionRecord): Promise<SubmissionRecord> {
  return { ...record, state: 'accepted', publication: await publisher.accept(record, readPhoto, 'ana') };
}

async function published(desk: Desk, record: SubmissionRecord): Promise<SubmissionRecord> {
  const waiting = await accepted(desk, record);
  return { ...waiting, state: 'published', publication: await desk.publisher.publish(waiting) };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a remote', () => {
  async function open(
    options: Partial<PublisherOptions> = {},
  ): Promise<{ desk: Desk; remote: ReturnType<typeof createRemote>; siteDir: string }> {
    const siteDir = createHub();
    const remote = createRemote(siteDir);
    const desk = await openDesk(siteDir, { remote: { url: remote.url, branch: 'main' }, times: TIMES, ...options });
    return { desk, remote, siteDir };
  }

  test('gets what is published, never what is only accepted', async () => {
    const { desk, remote } = await open();
    await accepted(desk, acceptable('hall'));
    desk.publisher.start();
    expect(remote.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    await published(desk, acceptable('hall'));
    await until(() => remote.git('rev-parse', 'main') === desk.git('rev-parse', 'main'));
    expect(remote.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    expect(remote.git('fsck', '--strict')).toBe('');
  });

  test('that has moved is joined, and both are there at the end', async () => {
    const { desk, remote } = await open();
    const clone = remote.clone();
    write(clone, 'docs/pages/other.md', 'Another page.\n');
    commitAll(clone, 'Another page');
    gitIn(clone, 'push', '--quiet');
    await published(desk, acceptable('hall'));
    await until(() => remote.git('rev-parse', 'main') === desk.git('rev-parse', 'main'));
    expect(remote.git('ls-tree', '-r', '--name-only', 'main', 'docs').split('\n')).toEqual(
      expect.arrayContaining(['docs/pages/other.md', 'docs/case-studies/hall.md']),
    );
    await until(() => desk.publisher.state().commit === desk.git('rev-parse', 'main'));
  });

  test('in conflict is left as it is, and told with files and fix', async () => {
    const { desk, remote } = await open();
    const clone = remote.clone();
    write(clone, 'docs/case-studies/hall.md', 'Another hall.\n');
    const theirs = commitAll(clone, 'Another hall');
    gitIn(clone, 'push', '--quiet');
    await published(desk, acceptable('hall'));
    await until(() => desk.publisher.state().remote !== '');
    expect(desk.publisher.state().remote).toMatch(
      /do not fit together: the same lines were changed in docs\/case-studies\/hall.md\. Fix: in a clone of the remote/,
    );
    expect(remote.git('rev-parse', 'main')).toBe(theirs);
  });

  test('with another history is left alone, and told', async () => {
    const other = createRemote(createHub({ 'docs/pages/other.md': 'Another hub.' }));
    const desk = await openDesk(createHub(), { remote: { url: other.url, branch: 'main' }, times: TIMES });
    const theirs = other.git('rev-parse', 'main');
    desk.publisher.start();
    await until(() => desk.publisher.state().remote !== '');
    expect(desk.publisher.state().remote).toMatch(/have no history in common\. Fix: run the hub from a clone of the repository/);
    expect(other.git('rev-parse', 'main')).toBe(theirs);
  });

  test('that is down gets it when it is back, also after a new start', async () => {
    const { desk, remote, siteDir } = await open();
    renameSync(remote.url, `${remote.url}.away`);
    const record = await published(desk, acceptable('hall'));
    await until(() => desk.publisher.state().remote !== '');
    await until(() => desk.publisher.isLive(record));
    expect(desk.log.filter((line) => line.startsWith('The remote of the content'))).toHaveLength(1);
    await closeDesks();
    renameSync(`${remote.url}.away`, remote.url);
    const later = await openDesk(siteDir, { folder: desk.folder, remote: { url: remote.url, branch: 'main' }, times: TIMES });
    later.publisher.start();
    await until(() => remote.git('rev-parse', 'main') === later.git('rev-parse', 'main'));
    await until(() => later.publisher.state().remote === '');
  });

  test('that is down while the desk runs is tried again', async () => {
    const { desk, remote } = await open();
    renameSync(remote.url, `${remote.url}.away`);
    await published(desk, acceptable('hall'));
    await until(() => desk.publisher.state().remote !== '');
    renameSync(`${remote.url}.away`, remote.url);
    await until(() => remote.git('rev-parse', 'main') === desk.git('rev-parse', 'main'));
    expect(remote.git('cat-file', '-t', 'main:docs/case-studies/hall.md')).toBe('blob');
  });

  test('over HTTP is sent the token in a header, which is in no file and no list of processes', async () => {
    const siteDir = createHub();
    const { url: bare, git } = createRemote(siteDir);
    const server = await serveGit(bare);
    servers.push(server);
    const remote = { url: server.url, branch: 'main', token: TOKEN };
    const desk = await openDesk(siteDir, { remote, times: TIMES, protocols: 'http' });
    await published(desk, acceptable('hall'));
    await until(() => git('rev-parse', 'main') === desk.git('rev-parse', 'main'));
    expect(server.seen.withToken).toBeGreaterThan(0);
    expect(server.seen.without).toBe(0);
    const { status } = grep(desk.folder, TOKEN, Buffer.from(`x-access-token:${TOKEN}`).toString('base64'));
    expect(status).toBe(1);
    expect(desk.log.join('\n')).not.toContain(TOKEN);
    await closeDesks();
    const wrong = await openDesk(siteDir, {
      folder: desk.folder,
      remote: { ...remote, token: 'wrong-secret' },
      times: TIMES,
      protocols: 'http',
    });
    wrong.publisher.start();
    await until(() => wrong.publisher.state().remote !== '');
    expect(wrong.publisher.state().remote).not.toContain('wrong-secret');
  });

  test('over HTTP without encryption is refused', async () => {
    const siteDir = createHub();
    const desk = await openDesk(siteDir, { remote: { url: 'http://127.0.0.1:9/hub.git', branch: 'main', token: TOKEN }, times: TIMES });
    desk.publisher.start();
    await until(() => desk.publisher.state().remote !== '');
    expect(desk.publisher.state().remote).toMatch(/transport 'http' not allowed/);
  });

  test.each(['https://user:secret@example.org/hub.git', 'ext::sh -c date', '--upload-pack=date', 'ssh://-oProxyCommand=date/x'])(
    '%s is no address',
    async (url) => {
      await expect(openDesk(createHub(), { remote: { url, branch: 'main' } })).rejects.toThrow(
        /HUB_CONTENT_REMOTE: found an address that cannot be used/,
      );
    },
  );
});

function grep(dir: string, ...words: readonly string[]): { status: number } {
  try {
    execFileSync('grep', ['-rF', ...words.flatMap((word) => ['-e', word]), dir]);
    return { status: 0 };
  } catch (error) {
    return { status: (error as { status: number }).status };
  }
}

describe.each<ForgeKind>(['github', 'gitlab', 'forgejo'])('a forge: %s', (kind) => {
  async function open(): Promise<{
    desk: Desk;
    mock: MockForge;
    remote: ReturnType<typeof createRemote>;
    siteDir: string;
    options: Partial<PublisherOptions>;
  }> {
    const siteDir = createHub();
    const remote = createRemote(siteDir);
    const mock = await startMockForge(kind, remote.url);
    servers.push(mock);
    const options = { remote: { url: remote.url, branch: 'main' }, forge: mock.settings, times: TIMES };
    return { desk: await openDesk(siteDir, options), mock, remote, siteDir, options };
  }

  test('gets a request for each accepted case, once, and merges it', async () => {
    const { desk, mock, remote } = await open();
    const record = await accepted(desk, acceptable('hall'));
    expect(record.publication?.request).toMatch(/\b1$/);
    expect(remote.git('rev-parse', 'case/hall')).toBe(record.publication?.commit);
    expect(mock.requests[0]).toMatchObject({
      title: 'A hall of their own',
      text: expect.stringContaining('Submission: 0123456789abcdef') as unknown,
    });
    expect((await accepted(desk, acceptable('hall'))).publication).toEqual(record.publication);
    const publication = await desk.publisher.publish(record);
    expect(publication).toEqual(record.publication);
    expect(mock.requests.map(({ state }) => state)).toEqual(['merged']);
    expect(desk.git('rev-parse', 'main')).toBe(remote.git('rev-parse', 'main'));
    await until(() => desk.publisher.isLive(record));
    expect(await desk.publisher.publish(record)).toEqual(publication);
  });

  test('that merges by squashing, at the hand of a person, is found, and the desk is told', async () => {
    const { desk, mock } = await open();
    const record = await accepted(desk, acceptable('hall'));
    mock.mergeByHand(1, true);
    const told: string[] = [];
    desk.publisher.onMerged((submission) => told.push(submission));
    desk.publisher.start();
    await until(() => told.length > 0);
    expect(told).toEqual(['0123456789abcdef']);
    await until(() => desk.publisher.isLive(record));
    expect((await desk.publisher.publish(record)).commit).toBe(record.publication?.commit);
    const draft = { ...record.draft, title: 'Corrected' };
    const corrected = await published(desk, { ...record, draft });
    expect(mock.requests.map(({ state }) => state)).toEqual(['merged', 'merged']);
    expect(desk.git('show', 'main:docs/case-studies/hall.md')).toContain('title: Corrected');
    await until(() => desk.publisher.isLive(corrected));
  });

  test('that sees a conflict in the registries gets a branch without one', async () => {
    const { desk, mock, remote } = await open();
    const one = await accepted(desk, acceptable('hall'));
    const record = acceptable('mill', { id: 'zzzzzzzzzzzzzzzz' });
    const mill = { id: 'mill', name: 'Mill', language: 'hr', country: 'ME', town: 'Kotor', source: 'https://example.org/mill' } as const;
    const two = await accepted(desk, { ...record, details: { ...record.details, newOrganisation: mill } });
    await desk.publisher.publish(one);
    await desk.publisher.publish(two);
    expect(mock.requests.map(({ state }) => state)).toEqual(['merged', 'merged']);
    expect(
      remote
        .git('show', 'main:data/organisations.yaml')
        .match(/^- id: .*/gm)
        ?.toSorted(),
    ).toEqual(['- id: hall', '- id: mill', '- id: studio']);
  });

  test('whose request people went on writing in keeps their words', async () => {
    const { desk, remote } = await open();
    const record = await accepted(desk, acceptable('hall'));
    const clone = remote.clone();
    gitIn(clone, 'checkout', '--quiet', 'case/hall');
    write(clone, 'docs/case-studies/hall.md', 'Reviewed.\n');
    commitAll(clone, 'A reviewer');
    gitIn(clone, 'push', '--quiet', 'origin', 'case/hall');
    await desk.publisher.publish(record);
    expect(desk.git('show', 'main:docs/case-studies/hall.md')).toBe('Reviewed.');
    await until(() => desk.publisher.isLive(record));
    const refused = accepted(desk, { ...record, draft: { ...record.draft, title: 'Corrected' } });
    await expect(refused).rejects.toThrow('The correction of hall and a change made in the content itself do not fit together');
  });

  test.each([true, false])('whose reviewers wrote more and merged it themselves (squashed: %s) is found', async (squash) => {
    const { desk, mock, remote } = await open();
    const record = await accepted(desk, acceptable('hall'));
    const clone = remote.clone();
    gitIn(clone, 'checkout', '--quiet', 'case/hall');
    write(clone, 'docs/pages/other.md', 'Reviewed.');
    commitAll(clone, 'A reviewer');
    gitIn(clone, 'push', '--quiet', 'origin', 'case/hall');
    mock.mergeByHand(1, squash);
    if (!squash) remote.git('update-ref', '-d', 'refs/heads/case/hall');
    await desk.publisher.publish(record);
    expect(mock.requests).toHaveLength(1);
    expect(desk.git('show', 'main:docs/pages/other.md')).toBe('Reviewed.');
    expect(desk.git('for-each-ref', 'refs/heads/case')).toBe('');
    await published(desk, { ...record, draft: { ...record.draft, title: 'Corrected' } });
    expect(desk.git('show', 'main:docs/case-studies/hall.md')).toContain('title: Corrected');
  });

  test('that first has to find out whether it can merge is asked again', async () => {
    const { desk, mock } = await open();
    const record = await accepted(desk, acceptable('hall'));
    mock.hesitate(2);
    await desk.publisher.publish(record);
    expect(mock.requests.map(({ state }) => state)).toEqual(['merged']);
  });

  test('that does not merge is not asked for ever', async () => {
    const { desk, mock } = await open();
    const record = await accepted(desk, acceptable('hall'));
    mock.hesitate(10);
    await expect(desk.publisher.publish(record)).rejects.toThrow(/does not merge https:.* yet\. Fix: see there what it waits for/);
    mock.hesitate(0);
    await desk.publisher.publish(record);
    expect(mock.requests.map(({ state }) => state)).toEqual(['merged']);
  });

  test('on which somebody closed the request gets another one for other words alone', async () => {
    const { desk, mock } = await open();
    const record = await accepted(desk, acceptable('hall'));
    mock.closeByHand(1);
    await expect(desk.publisher.publish(record)).rejects.toThrow(
      /was closed on the forge\. Fix: open it again there, or send the case back/,
    );
    expect(mock.requests).toHaveLength(1);
    await published(desk, { ...record, draft: { ...record.draft, title: 'Other words' } });
    expect(mock.requests.map(({ state }) => state)).toEqual(['closed', 'merged']);
  });

  test('that is down takes nothing away: the case is accepted, and its request comes later', async () => {
    const { desk, mock, remote, siteDir, options } = await open();
    await mock.close();
    const record = await accepted(desk, acceptable('hall'));
    expect(record.publication?.request).toBe('');
    await expect(desk.publisher.publish(record)).rejects.toThrow(/cannot be reached/);
    await closeDesks();
    const back = await startMockForge(kind, remote.url);
    servers.push(back);
    const later = await openDesk(siteDir, { ...options, folder: desk.folder, forge: back.settings });
    later.publisher.start();
    await until(() => back.requests.length === 1);
    expect((await later.publisher.publish(record)).request).toMatch(/\b1$/);
    expect(back.requests.map(({ state }) => state)).toEqual(['merged']);
  });

  test('that lost its answer has one request all the same', async () => {
    const { desk, mock } = await open();
    await accepted(desk, acceptable('hall'));
    desk.publisher.start();
    desk.publisher.start();
    await accepted(desk, acceptable('hall'));
    expect(mock.requests).toHaveLength(1);
  });
});
