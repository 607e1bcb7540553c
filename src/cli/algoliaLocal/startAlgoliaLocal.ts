/**
 * A server on this machine that speaks the part of Algolia's REST API the hub uses, over real HTTP, from the documentation alone
 * (https://www.algolia.com/doc/rest-api/search and the guides on relevance, typo tolerance, distinct and faceting).
 *
 * As documented: keys and their rights, tasks, copy and move of an index, settings, synonyms, limits of a record (10 KB) and a query
 * (512 bytes); every word must be found, the last as a beginning (`queryType`); one typo from 4 letters, two from 8, a swap being one
 * and a wrong first letter two; `optionalWords`, `removeWordsIfNoResults: allOptional`, `typoTolerance: min | strict`; the order of
 * `searchableAttributes`; ranking by typo, words, proximity, attribute, exact, custom, and sort-by attributes among them; distinct,
 * facets before and after it, facet filters, paging up to 1,000 hits.
 *
 * Guessed, where the documentation leaves it open, or simpler than Algolia is known to be:
 * - proximity is the sum of distances between neighbouring words of the query, of at most 64 places a word; without `minProximity`;
 * - `attribute` is the best place of any word, and a line of several attributes is unordered;
 * - words are cut at whatever is neither letter nor digit; nothing is split or joined (`typoTolerance` does that at Algolia);
 * - a word that is typed with a typo in its first letter needs 8 letters, as that counts as two;
 * - a synonym answers only a whole word typed without a typo; synonyms whose input has several words do nothing;
 * - the required number of optional words does not rise every 1,000 hits;
 * - `removeWordsIfNoResults: lastWords | firstWords` behaves as `allOptional`; `filters`, `numericFilters`, `optionalFilters`, rules,
 *   plurals, stop words, geo, personalisation, highlighting and snippets are missing, as the hub uses none of them.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { ApiError } from './apiError.ts';
import { type Call, ROUTES } from './routes.ts';
import { Store } from './store.ts';

export interface AlgoliaLocalOptions {
  /** Bytes a record may have; Algolia's free plan allows 10,000. */
  readonly recordLimit?: number;
  /** Milliseconds each write takes until it is seen; none where nothing is said. */
  readonly taskDelay?: number;
}

/** A refusal on demand, for as many requests as `times`. */
export interface Fault {
  readonly status: number;
  readonly message: string;
  readonly times: number;
  /** Only requests whose `METHOD /path` it matches; all where nothing is said. */
  readonly of?: RegExp;
}

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

export interface AlgoliaLocal {
  /** `http://127.0.0.1:<port>`, for `HUB_ALGOLIA_HOST`. */
  readonly host: string;
  readonly appId: string;
  readonly searchKey: string;
  readonly adminKey: string;
  /** What was asked, in order. */
  readonly requests: readonly ReceivedRequest[];
  readonly indexNames: () => readonly string[];
  /** Makes the next requests fail. */
  readonly fail: (fault: Fault) => void;
  readonly close: () => Promise<void>;
}

const KEYS = { appId: 'LOCALAPP', searchKey: 'local-search-key', adminKey: 'local-admin-key' };
const RECORD_LIMIT = 10_000;

export async function startAlgoliaLocal({ recordLimit = RECORD_LIMIT, taskDelay = 0 }: AlgoliaLocalOptions = {}): Promise<AlgoliaLocal> {
  const store = new Store(taskDelay);
  const requests: ReceivedRequest[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const server = createServer((request, response) => {
    void respond(request, response, { store, recordLimit, requests, faults });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a string only for pipes
  return {
    host: `http://127.0.0.1:${port}`,
    ...KEYS,
    requests,
    indexNames: () => store.names,
    fail: (fault) => faults.push({ fault, left: fault.times }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Context extends Pick<Call, 'store' | 'recordLimit'> {
  readonly requests: ReceivedRequest[];
  readonly faults: { readonly fault: Fault; left: number }[];
}

async function respond(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const { method = 'GET' } = request;
  const url = new URL(request.url ?? '/', 'http://localhost');
  // The browser's client sends its keys in the address, and asks first when it cannot.
  response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Access-Control-Allow-Headers', '*');
  if (method === 'OPTIONS') {
    response.end();
    return;
  }
  const body = await readBody(request);
  const { status, answer } = answerTo(request, url, body, context);
  context.requests.push({ method, path: url.pathname, status, body });
  response.writeHead(status, { 'Content-Type': 'application/json', ...(status === 429 && { 'Retry-After': '1' }) });
  response.end(JSON.stringify(answer));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return undefined;
  const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
  return JSON.parse(text) as unknown;
}

function answerTo(request: IncomingMessage, url: URL, body: unknown, context: Context): { status: number; answer: unknown } {
  try {
    return { status: 200, answer: route(request, url, body, context) };
  } catch (error) {
    const status = error instanceof ApiError ? error.status : error instanceof z.ZodError ? 400 : 500;
    const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error instanceof Error ? error.message : error);
    return { status, answer: { message, status } };
  }
}

function route(request: IncomingMessage, url: URL, body: unknown, { store, recordLimit, faults }: Context): unknown {
  const asked = `${request.method ?? ''} ${url.pathname}`;
  const failing = faults.find(({ fault, left }) => left > 0 && (fault.of?.test(asked) ?? true));
  if (failing !== undefined) {
    failing.left -= 1;
    throw new ApiError(failing.fault.status, failing.fault.message);
  }
  const found = ROUTES.find(({ method, path }) => method === request.method && path.test(url.pathname));
  const given = (name: string): string | undefined => request.headers[name]?.toString() ?? url.searchParams.get(name) ?? undefined;
  const key = given('x-algolia-api-key');
  if (given('x-algolia-application-id') !== KEYS.appId || (key !== KEYS.adminKey && key !== KEYS.searchKey)) {
    throw new ApiError(403, 'Invalid Application-ID or API key');
  }
  if (found === undefined) throw new ApiError(404, `${asked} is not known here`);
  if (found.right === 'write' && key !== KEYS.adminKey) throw new ApiError(403, 'Method not allowed with this API key');
  const [, index = '', last = ''] = found.path.exec(url.pathname) ?? [];
  return found.answer({ store, recordLimit, index: decodeURIComponent(index), last, parameters: url.searchParams, body });
}
