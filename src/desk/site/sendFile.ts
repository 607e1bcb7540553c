/** Sends a file of the site: compressed as the browser likes it, a part of it, or word that it has it already. */
import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import { partOf } from './partOf.ts';
import type { Encoding, LargeFile, SiteFile, WholeFile } from './siteFile.ts';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** The first is sent where a browser likes several equally. */
const PREFERRED: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** `more` are headers in place of the file's own. */
export async function sendFile(exchange: Exchange, file: SiteFile, more?: Readonly<Record<string, string>>): Promise<void> {
  if (file.kind === 'large') return sendLarge(exchange, file);
  const { request, response } = exchange;
  const { body, headers, unchanged } = representationFor(request, file);
  if (fresh(request.headers, { etag: headers['ETag'] })) {
    response.writeHead(304, { ...unchanged, ...more }).end();
    return;
  }
  const part = file.inParts ? partOf(request, body.byteLength, headers['ETag']) : 'whole';
  if (part === 'none') return refusePart(response, body.byteLength, headers);
  if (part === 'whole') {
    response.writeHead(200, more === undefined ? headers : { ...headers, ...more });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  response.writeHead(206, { ...headers, ...part.headers }).end(body.subarray(part.start, part.end + 1));
}

/** Sends a page that says that there is none; it has no tag, because nobody should keep it. */
export function sendMissing({ request, response }: Exchange, page: WholeFile): void {
  const { body, headers } = representationFor(request, page);
  const { ETag: _, ...others } = headers;
  response.writeHead(404, others).end(request.method === 'HEAD' ? undefined : body);
}

function representationFor(request: IncomingMessage, { as, encodings }: WholeFile) {
  const [best = 'identity'] = encodings.length === 1 ? encodings : new Negotiator(request).encodings(encodings, { preferred: PREFERRED });
  // Who refuses everything gets the file as it is.
  const chosen = as.get(best as Encoding) ?? as.get('identity');
  if (chosen === undefined) throw new Error('a file without a representation');
  return chosen;
}

/** From the open file alone, so that headers and bytes belong together when a build replaces it meanwhile. */
async function sendLarge({ request, response }: Exchange, file: LargeFile): Promise<void> {
  const handle = await open(file.path);
  try {
    const { size, mtimeMs } = await handle.stat();
    const etag = `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
    const headers = { ...file.headers, 'Accept-Ranges': 'bytes', ETag: etag };
    if (fresh(request.headers, { etag })) {
      response.writeHead(304, headers).end();
      return;
    }
    const part = partOf(request, size, etag);
    if (part === 'none') return refusePart(response, size, headers);
    const [status, start, end] = part === 'whole' ? ([200, 0, size - 1] as const) : ([206, part.start, part.end] as const);
    response.writeHead(status, { ...headers, 'Content-Length': String(end - start + 1), ...(part !== 'whole' && part.headers) });
    if (request.method === 'HEAD' || size === 0) response.end();
    else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
  } finally {
    await handle.close();
  }
}

function refusePart(response: ServerResponse, size: number, headers: Readonly<Record<string, string>>): void {
  const { 'Content-Length': _, 'Content-Type': __, ...others } = headers;
  response.writeHead(416, { ...others, 'Content-Range': `bytes */${size}` }).end();
}
