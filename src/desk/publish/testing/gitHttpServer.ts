/** A Git server over HTTP on loopback: `git http-backend` behind a small CGI, which asks for the token. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { childEnvironment } from '#content/environment.ts';
import { TOKEN } from './mockForge.ts';

export interface GitHttpServer {
  readonly url: string;
  /** How many requests carried the token, and how many did not. */
  readonly seen: { withToken: number; without: number };
  readonly close: () => Promise<void>;
}

const EXPECTED = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;

export async function serveGit(bare: string): Promise<GitHttpServer> {
  const seen = { withToken: 0, without: 0 };
  const server = createServer((request, response) => {
    if (request.headers.authorization !== EXPECTED) {
      seen.without += 1;
      request.resume();
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    seen.withToken += 1;
    runBackend(bare, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${path.basename(bare)}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function runBackend(bare: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://git');
  const env = childEnvironment({
    GIT_PROJECT_ROOT: path.dirname(bare),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    REMOTE_USER: 'desk',
    REMOTE_ADDR: '127.0.0.1',
  });
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  let head = Buffer.alloc(0);
  let isBody = false;
  child.stdout.on('data', (chunk: Buffer) => {
    if (isBody) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    isBody = true;
    const headers = head
      .toString('utf8', 0, end)
      .split('\r\n')
      .map((line) => /^([^:]+): (.*)$/.exec(line)?.slice(1) ?? ['', '']);
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== 'Status' && name !== '')));
    response.write(head.subarray(end + 4));
  });
  child.on('close', () => response.end());
}
