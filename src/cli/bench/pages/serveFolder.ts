/** The same plain server for every generator's site: text as brotli 11, made when it is first asked for, over HTTP/2. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentType, isText } from '#desk/site/contentType.ts';
import type { Certificate } from './certificate.ts';

export interface ServedFolder {
  /** With a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Without a certificate over HTTP/1.1. */
export function serveFolder(dir: string, certificate: Certificate | undefined): Promise<ServedFolder> {
  const known = new Map<string, Answer>();
  const handle = (request: IncomingMessage | Http2ServerRequest, response: ServerResponse | Http2ServerResponse): void => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const answer = known.get(name) ?? read(dir, name);
    known.set(name, answer);
    response.statusCode = answer.status;
    for (const [header, value] of Object.entries(answer.headers)) response.setHeader(header, value);
    response.end(answer.body);
  };
  const server = certificate === undefined ? createServer(handle) : createSecureServer({ ...certificate, allowHTTP1: true }, handle);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const scheme = certificate === undefined ? 'http' : 'https';
      resolve({ url: `${scheme}://127.0.0.1:${port}/`, close: () => void server.close() });
    });
  });
}

function read(dir: string, name: string): Answer {
  const file = path.join(dir, name.endsWith('/') ? `${name}index.html` : name);
  if (!existsSync(file) || !statSync(file).isFile()) return { status: 404, headers: { 'Content-Length': '0' }, body: Buffer.alloc(0) };
  const original = readFileSync(file);
  const body = isText(file) ? brotliCompressSync(original) : original;
  return {
    status: 200,
    headers: {
      'Content-Type': contentType(file),
      'Content-Length': String(body.byteLength),
      'Cache-Control': 'max-age=3600',
      ...(isText(file) && { 'Content-Encoding': 'br' }),
    },
    body,
  };
}
