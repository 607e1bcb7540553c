/**
 * A forge on loopback over a bare repository: its API answers in the shapes of GitHub, GitLab or Forgejo as they are documented, and it
 * merges for real.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ForgeSettings } from '#desk/publish/forge/forge.ts';
import { gitIn } from './deskHub.ts';

export type ForgeKind = ForgeSettings['kind'];

interface Request {
  readonly number: number;
  readonly branch: string;
  readonly target: string;
  readonly title: string;
  readonly text: string;
  state: 'open' | 'merged' | 'closed';
  head: string;
  mergeCommit: string;
}

export interface MockForge {
  readonly settings: ForgeSettings;
  readonly requests: readonly Request[];
  /** Method and path of what was asked, in order. */
  readonly asked: readonly string[];
  /** Merges as a person would, by the button on the page. */
  readonly mergeByHand: (number: number, squash?: boolean) => void;
  readonly closeByHand: (number: number) => void;
  readonly close: () => Promise<void>;
}

export const TOKEN = 'secret-token-0123456789';
const REPOSITORY = 'culture/hub';

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export async function startMockForge(kind: ForgeKind, bare: string): Promise<MockForge> {
  const requests: Request[] = [];
  const asked: string[] = [];
  const git = (...args: readonly string[]): string => gitIn(bare, ...args);
  const tipOf = (branch: string): string => git('rev-parse', '--verify', `refs/heads/${branch}`);

  function merge(request: Request, squash = false): boolean {
    const [ours, theirs] = [tipOf(request.target), tipOf(request.branch)];
    let tree: string;
    try {
      tree = git('merge-tree', '--write-tree', ours, theirs);
    } catch {
      return false;
    }
    const parents = squash ? ['-p', ours] : ['-p', ours, '-p', theirs];
    const commit = git('commit-tree', tree, ...parents, '-m', `Merge #${request.number}`);
    git('update-ref', `refs/heads/${request.target}`, commit);
    Object.assign(request, { state: 'merged', head: theirs, mergeCommit: commit });
    return true;
  }

  function create(branch: string, target: string, title: string, text: string): Reply {
    const isOpen = requests.some((request) => request.branch === branch && request.state === 'open');
    if (isOpen) return { status: kind === 'github' ? 422 : 409, body: { message: 'there is one already' } };
    const request: Request = {
      number: requests.length + 1,
      branch,
      target,
      title,
      text,
      state: 'open',
      head: tipOf(branch),
      mergeCommit: '',
    };
    requests.push(request);
    return { status: 201, body: shapes[kind](request) };
  }

  function mergeReply(number: number, head: unknown): Reply {
    const request = requests.find((candidate) => candidate.number === number);
    if (request === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (request.state !== 'open') return { status: 405, body: { message: 'not open' } };
    if (head !== tipOf(request.branch)) return { status: 409, body: { message: 'the head moved' } };
    if (!merge(request)) return { status: kind === 'gitlab' ? 422 : 405, body: { message: 'not mergeable' } };
    return { status: 200, ...(kind !== 'forgejo' && { body: { merged: true, sha: request.mergeCommit } }) };
  }

  function list(query: URLSearchParams): Reply {
    const source = { github: query.get('head')?.replace('culture:', ''), gitlab: query.get('source_branch'), forgejo: undefined }[kind];
    if (Number(query.get('page') ?? 1) > 1) return { status: 200, body: [] };
    const found = requests.filter(({ branch }) => source === undefined || branch === source);
    for (const request of found) if (request.state === 'open') request.head = tipOf(request.branch);
    return { status: 200, body: found.toReversed().map((request) => shapes[kind](request)) };
  }

  function route(method: string, url: URL, body: Readonly<Record<string, unknown>>): Reply {
    const { collection, mergeMethod } = ROUTES[kind];
    if (!url.pathname.startsWith(collection)) return { status: 404, body: { message: 'Not Found' } };
    const rest = url.pathname.slice(collection.length);
    if (rest === '' && method === 'GET') return list(url.searchParams);
    const text = (name: string): string => String(body[name] ?? '');
    if (rest === '' && method === 'POST') {
      return kind === 'gitlab'
        ? create(text('source_branch'), text('target_branch'), text('title'), text('description'))
        : create(text('head'), text('base'), text('title'), text('body'));
    }
    const number = /^\/(\d+)\/merge$/.exec(rest)?.[1];
    if (number === undefined || method !== mergeMethod) return { status: 404, body: { message: 'Not Found' } };
    return mergeReply(Number(number), kind === 'forgejo' ? body['head_commit_id'] : body['sha']);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://mock');
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const sent = Buffer.concat(chunks).toString('utf8');
    asked.push(`${request.method ?? ''} ${url.pathname}`);
    const isKnown = request.headers[ROUTES[kind].header] === ROUTES[kind].value;
    const parsed = (sent === '' ? {} : JSON.parse(sent)) as Record<string, unknown>;
    const reply = isKnown ? route(request.method ?? '', url, parsed) : { status: 401, body: { message: 'Bad credentials' } };
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const byNumber = (number: number): Request => {
    const found = requests.find((request) => request.number === number);
    if (found === undefined) throw new Error(`no request ${number}`);
    return found;
  };
  return {
    settings: { kind, api: `http://127.0.0.1:${port}${ROUTES[kind].root}`, repository: REPOSITORY, token: TOKEN },
    requests,
    asked,
    mergeByHand: (number, squash) => void merge(byNumber(number), squash),
    closeByHand: (number) => {
      byNumber(number).state = 'closed';
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const ROUTES = {
  github: { root: '', collection: `/repos/${REPOSITORY}/pulls`, mergeMethod: 'PUT', header: 'authorization', value: `Bearer ${TOKEN}` },
  gitlab: {
    root: '/api/v4',
    collection: `/api/v4/projects/${encodeURIComponent(REPOSITORY)}/merge_requests`,
    mergeMethod: 'PUT',
    header: 'private-token',
    value: TOKEN,
  },
  forgejo: {
    root: '/api/v1',
    collection: `/api/v1/repos/${REPOSITORY}/pulls`,
    mergeMethod: 'POST',
    header: 'authorization',
    value: `token ${TOKEN}`,
  },
} as const;

const shapes: Readonly<Record<ForgeKind, (request: Request) => unknown>> = {
  github: ({ number, branch, target, title, state, head, mergeCommit }) => ({
    number,
    html_url: `https://github.example/${REPOSITORY}/pull/${number}`,
    state: state === 'open' ? 'open' : 'closed',
    title,
    merged_at: state === 'merged' ? '2026-11-26T10:00:00Z' : null,
    // GitHub tells the commit of its trial merge while a request is open.
    merge_commit_sha: state === 'merged' ? mergeCommit : 'f'.repeat(40),
    head: { ref: branch, sha: head },
    base: { ref: target },
  }),
  gitlab: ({ number, branch, target, title, state, head, mergeCommit }) => ({
    id: 1000 + number,
    iid: number,
    web_url: `https://gitlab.example/${REPOSITORY}/-/merge_requests/${number}`,
    state: state === 'open' ? 'opened' : state,
    title,
    source_branch: branch,
    target_branch: target,
    sha: head,
    merge_commit_sha: state === 'merged' ? mergeCommit : null,
    squash_commit_sha: null,
  }),
  forgejo: ({ number, branch, target, title, state, head, mergeCommit }) => ({
    number,
    html_url: `https://forgejo.example/${REPOSITORY}/pulls/${number}`,
    state: state === 'open' ? 'open' : 'closed',
    title,
    merged: state === 'merged',
    merge_commit_sha: state === 'merged' ? mergeCommit : null,
    head: { ref: branch, sha: head },
    base: { ref: target, sha: '0'.repeat(40) },
  }),
};
