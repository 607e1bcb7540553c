import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DEFAULT_LOCALE, isLocale } from '#model/locale.ts';

/** Answers 404 with the page in the language the address asks for: `/sq/nothing/` gets `sq/404.html`. */
export function sendNotFound(dir: string, request: IncomingMessage, response: ServerResponse): void {
  const segment = /^\/+([^/?#]*)/.exec(request.url ?? '/')?.[1] ?? '';
  const folder = isLocale(segment) && segment !== DEFAULT_LOCALE ? segment : '';
  void readFile(join(dir, folder, '404.html'))
    .then((page) => ({ page, type: 'text/html; charset=utf-8' }))
    // Only when that locale has not been built.
    .catch(() => ({ page: '404: there is no page at this address.\n', type: 'text/plain; charset=utf-8' }))
    .then(({ page, type }) => {
      response.writeHead(404, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(page), 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : page);
    });
}
