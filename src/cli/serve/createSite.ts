import { existsSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentType } from './contentType.ts';
import { sendNotFound } from './notFound.ts';

/** Scripts and styles carry a hash of their content in their name, an index of search in that of its folder; the rest keeps its name when it changes. */
const HASHED = /^\/(?:[\w-]+\/)?(?:assets\/|search-data\/[^/]+\/)/;

/** Answers requests from a built site: its files, a slash added to folders, the locale's own page for what does not exist. */
export function createSite(dir: string): RequestListener {
  // `dev` looks at the disk on every request; a list made once would go wrong when the hub is built again beside a running server.
  const files = sirv(dir, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    const target = slashRedirect(dir, request.url ?? '/');
    if (target !== undefined) {
      // Temporary, so that browsers keep nothing about 127.0.0.1:3000 that another project would suffer from.
      response.writeHead(302, { Location: target }).end();
      return;
    }
    files(request, response, () => sendNotFound(dir, request, response));
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  response.setHeader('Cache-Control', HASHED.test(pathname) ? 'public,max-age=31536000,immutable' : 'no-cache');
  const type = contentType(pathname);
  if (type !== undefined) response.setHeader('Content-Type', type);
}

/** `'/sq?x=1' => '/sq/?x=1'` when `sq` is a folder with a page; undefined when the address is right as it is. */
function slashRedirect(dir: string, address: string): string | undefined {
  const [, path = '', query = ''] = /^([^?#]*)([^#]*)/.exec(address) ?? [];
  if (path.endsWith('/')) return undefined;
  // A path that starts with two slashes would send the browser to another host.
  const single = path.replace(/^\/+/, '/');
  const decoded = decodePath(single);
  if (decoded === undefined || decoded.includes('..') || decoded.includes('\0')) return undefined;
  return existsSync(join(dir, decoded, 'index.html')) ? `${single}/${query}` : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function refuseMethod(response: ServerResponse): void {
  response
    .writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' })
    .end('405: this is a static site; only GET and HEAD work.\n');
}
