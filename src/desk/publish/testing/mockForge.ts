/**
 * A forge on loopback over a bare repository: its API answers in the shapes of GitHub, GitLab or Forgejo as they are documented, and it
 * merges for real.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
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
  /** Refuses the next merges, as forges do while they find out whether they can. */
  readonly hesitate: (times: number) => void;
  readonly close: () => Promise<void>;
}

export const TOKEN = 'secret-token-0123456789';
const REPOSITORY = 'culture/hub';

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

interface Requests {
  readonly all: readonly Request[];
  readonly create: (request: Pick<Request, 'branch' | 'target' | 'title' | 'text'>) => Reply;
  readonly merge: (number: number, head: string) => Reply;
  readonly list: (query: URLSearchParams) => Reply;
  readonly mergeByHand: (number: number, squash?: boolean) => boolean;
  readonly closeByHand: (number: number) => void;
  readonly hesitate: (times: number) => void;
}

function createRequests(kind: ForgeKind, bare: string): Requests {
  const all: Request[] = [];
  let hesitations = 0;
  const git = (...args: readonly string[]): string => gitIn(bare, ...args);
  const tipOf = (branch: string): string => git('rev-parse', '--verify', `refs/heads/${branch}`);
  const byNumber = (number: number): Request | undefined => all.find((request) => request.number === number);

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

  return {
    all,
    create: (asked) => {
      const isOpen = all.some((request) => request.branch === asked.branch && request.state === 'open');
      if (isOpen) return { status: kind === 'github' ? 422 : 409, body: { message: 'there is one already' } };
      const request: Request = { ...asked, number: all.length + 1, state: 'open', head: tipOf(asked.branch), mergeCommit: '' };
      all.push(request);
      return { status: 201, body: shapes[kind](request) };
    },
    merge: (number, head) => {
      const request = byNumber(number);
      if (request === undefined) return { status: 404, body: { message: 'Not Found' } };
      if (request.state !== 'open') return { status: 405, body: { message: 'not open' } };
      if (head !== tipOf(request.branch)) return { status: 409, body: { message: 'the head moved' } };
      hesitations -= 1;
      if (hesitations >= 0) return { status: 405, body: { message: 'is being checked' } };
      if (!merge(request)) return { status: kind === 'gitlab' ? 422 : 405, body: { message: 'not mergeable' } };
      return { status: 200, ...(kind !== 'forgejo' && { body: { merged: true, sha: request.mergeCommit } }) };
    },
    list: (query) => {
      if (Number(query.get('page') ?? 1) > 1) return { status: 200, body: [] };
      const source = { github: query.get('head')?.replace('culture:', ''), gitlab: query.get('source_branch'), forgejo: undefined }[kind];
      const found = all.filter(({ branch }) => source === undefined || branch === source);
      for (const request of found) if (request.state === 'open') request.head = tipOf(request.branch);
      return { status: 200, body: found.toReversed().map((request) => shapes[kind](request)) };
    },
    mergeByHand: (number, squash) => {
      const request = byNumber(number);
      return request !== undefined && merge(request, squash);
    },
    hesitate: (times) => {
      hesitations = times;
    },
    closeByHand: (number) => {
      const request = byNumber(number);
      if (request !== undefined) request.state = 'closed';
    },
  };
}

const sentBody = z.record(z.string(), z.string());

function route(kind: ForgeKind, requests: Requests, method: string, url: URL, sent: string): Reply {
  const { collection, mergeMethod } = ROUTES[kind];
  if (!url.pathname.startsWith(collection)) return { status: 404, body: { message: 'Not Found' } };
  const rest = url.pathname.slice(collection.length);
  if (rest === '' && method === 'GET') return requests.list(url.searchParams);
  const body = sentBody.parse(JSON.parse(sent));
  const text = (name: string): string => body[name] ?? '';
  if (rest === '' && method === 'POST') {
    const [branch, target, about] = kind === 'gitlab' ? ['source_branch', 'target_branch', 'description'] : ['head', 'base', 'body'];
    return requests.create({ branch: text(branch), target: text(target), title: text('title'), text: text(about) });
  }
  const number = /^\/(\d+)\/merge$/.exec(rest)?.[1];
  if (number === undefined || method !== mergeMethod) return { status: 404, body: { message: 'Not Found' } };
  return requests.merge(Number(number), text(kind === 'forgejo' ? 'head_commit_id' : 'sha'));
}

export async function startMockForge(kind: ForgeKind, bare: string): Promise<MockForge> {
  const requests = createRequests(kind, bare);
  const asked: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://mock');
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    asked.push(`${request.method ?? ''} ${url.pathname}`);
    const isKnown = request.headers[ROUTES[kind].header] === ROUTES[kind].value;
    const sent = Buffer.concat(chunks).toString('utf8');
    const reply = isKnown ? route(kind, requests, request.method ?? '', url, sent) : { status: 401, body: { message: 'Bad credentials' } };
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    settings: { kind, api: `http://127.0.0.1:${port}${ROUTES[kind].root}`, repository: REPOSITORY, token: TOKEN },
    requests: requests.all,
    asked,
    mergeByHand: (number, squash) => void requests.mergeByHand(number, squash),
    closeByHand: requests.closeByHand,
    hesitate: requests.hesitate,
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
