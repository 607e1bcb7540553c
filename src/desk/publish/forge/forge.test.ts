import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { removeSites } from '#content/testing/site.ts';
import { commitAll, createHub, gitIn, removeFolders, temporaryFolder, write } from '#desk/publish/testing/deskHub.ts';
import { startMockForge, TOKEN, type ForgeKind, type MockForge } from '#desk/publish/testing/mockForge.ts';
import { NotMergeable, type Forge } from './forge.ts';
import { openForge } from './openForge.ts';

const mocks: MockForge[] = [];
afterAll(async () => {
  await Promise.all(mocks.map((mock) => mock.close()));
  removeSites();
  await removeFolders();
});

/** A repository on a forge with two branches beside main: `case/a` adds a page, `case/b` changes what main will have changed. */
async function start(kind: ForgeKind): Promise<{ mock: MockForge; forge: Forge; git: (...args: string[]) => string }> {
  const work = createHub();
  const bare = path.join(temporaryFolder('forge'), 'hub.git');
  for (const name of ['a', 'b']) {
    gitIn(work, 'checkout', '--quiet', '-b', `case/${name}`, 'main');
    write(work, `docs/case-studies/${name}.md`, name);
    commitAll(work, `Case ${name}`);
  }
  gitIn(work, 'clone', '--quiet', '--bare', work, bare);
  const mock = await startMockForge(kind, bare);
  mocks.push(mock);
  return { mock, forge: openForge(mock.settings, 'main'), git: (...args) => gitIn(bare, ...args) };
}

describe.each<ForgeKind>(['github', 'gitlab', 'forgejo'])('%s', (kind) => {
  test('opens one request for a branch, and finds it', async () => {
    const { mock, forge, git } = await start(kind);
    expect(await forge.find('case/a')).toEqual([]);
    const opened = await forge.open({ branch: 'case/a', title: 'Наслов “1”', text: 'Submission: x\n' });
    expect(opened).toMatchObject({ number: 1, state: 'open', head: git('rev-parse', 'case/a'), mergeCommit: '' });
    expect(opened.url).toMatch(/^https:\/\/\w+\.example\/culture\/hub\/.*\b1$/);
    expect(await forge.find('case/a')).toEqual([opened]);
    expect(await forge.find('case/b')).toEqual([]);
    expect(mock.requests[0]).toMatchObject({ title: 'Наслов “1”', text: 'Submission: x\n', target: 'main' });
    await expect(forge.open({ branch: 'case/a', title: 'Again', text: '' })).rejects.toThrow(
      /could not be opened: the forge answered 4\d\d \(there is one already\)/,
    );
  });

  test('merges a branch that is where it was seen', async () => {
    const { forge, git } = await start(kind);
    const opened = await forge.open({ branch: 'case/a', title: 'A', text: '' });
    await expect(forge.merge(opened, git('rev-parse', 'main'))).rejects.toThrow(new NotMergeable('the head moved'));
    await forge.merge(opened, opened.head);
    const [merged] = await forge.find('case/a');
    expect(merged).toMatchObject({ number: 1, state: 'merged', head: opened.head, mergeCommit: git('rev-parse', 'main') });
    await expect(forge.merge(opened, opened.head)).rejects.toThrow(NotMergeable);
  });

  test('finds what people did: merged, closed, opened again', async () => {
    const { mock, forge } = await start(kind);
    await forge.open({ branch: 'case/b', title: 'B', text: '' });
    mock.closeByHand(1);
    await forge.open({ branch: 'case/b', title: 'B', text: '' });
    expect((await forge.find('case/b')).map(({ number, state }) => [number, state])).toEqual([
      [2, 'open'],
      [1, 'closed'],
    ]);
  });

  test('says that a token is refused, and never what it is', async () => {
    const { mock } = await start(kind);
    const wrong = openForge({ ...mock.settings, token: 'wrong-secret' }, 'main');
    const told: unknown = await wrong.find('case/a').catch((error: unknown) => error);
    expect(String(told)).toMatch(/the forge answered 401 \(Bad credentials\)\. Fix: see that the token may write to the repository/);
    expect(String(told)).not.toContain('wrong-secret');
  });

  test('follows no redirect with its token, and waits for nobody who is not there', async () => {
    const seen: (string | undefined)[] = [];
    const thief = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('[]');
    });
    const redirecting = createServer((_, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${(thief.address() as AddressInfo).port}/` }).end();
    });
    for (const server of [thief, redirecting]) await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const api = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`;
    const forge = openForge({ kind, api, repository: 'culture/hub', token: TOKEN }, 'main');
    await expect(forge.find('case/a')).rejects.toThrow(/answers with a redirect/);
    expect(seen).toEqual([]);
    for (const server of [thief, redirecting]) {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    }
    await expect(forge.find('case/a')).rejects.toThrow(/cannot be reached \(.*ECONNREFUSED.*\)\. Fix: try again later/);
  });
});
