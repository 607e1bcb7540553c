/** Answers requests from a built site: its files, a slash added to folders, the locale's own page for what does not exist. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#model/locale.ts';
import { presentPath } from './formerAddress.ts';
import { HOME_VARIES, homeLocale } from './homeLocale.ts';
import { previousBuild, type PreviousBuild } from './previousBuild.ts';
import { securityHeaders } from './securityHeaders.ts';
import { sendFile, sendMissing, type Exchange } from './sendFile.ts';
import { openSiteFolder, type SiteFolder } from './siteFolder.ts';
import { readTarget, targetAddress, type Target } from './target.ts';

export interface SiteHandler {
  readonly handle: RequestListener;
  /**
   * Serves another folder from now on; what is being sent is sent to its end, and pages that are open get the scripts of the folder
   * before. Refuses one without a start page.
   */
  readonly switchTo: (dir: string) => Promise<void>;
}

export interface SiteOptions {
  /** Origins that scripts may ask beside the hub: `algoliaOrigins`. */
  readonly connect?: readonly string[] | undefined;
}

/**
 * A build in the same folder shows at once, too: each file is looked at before it is sent.
 * Pages that are not there yet are answered like any others, so the folder may be empty at first.
 */
export function createSiteHandler(dir: string, { connect = [] }: SiteOptions = {}): Promise<SiteHandler> {
  let site: Site = { dir, folder: openSiteFolder(dir, connect), before: undefined };
  return Promise.resolve({
    handle: (request, response) => {
      void answer(site, { request, response }).catch((error: unknown) => fail(response, error));
    },
    switchTo: async (next) => {
      const folder = openSiteFolder(next, connect);
      // Read here and now, so that a folder that cannot be read is refused while the old one still stands.
      if ((await folder.find('index.html')) === undefined) throw new Error(`${next} is no built site: it has no index.html`);
      site = { dir: next, folder, before: site.dir === next ? site.before : previousBuild(site.dir, connect) };
    },
  });
}

interface Site {
  readonly dir: string;
  readonly folder: SiteFolder;
  readonly before: PreviousBuild | undefined;
}

async function answer({ folder, before }: Site, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
  const target = readTarget(request.url ?? '/');
  if (target === undefined) return sendNotFound(folder, exchange);
  if (target.path === '') return sendHome(folder, exchange);
  const found = folder.find(target.isPage ? pageOf(target) : target.path);
  const file = found instanceof Promise ? await found : found;
  if (file !== undefined) return sendFile(exchange, file);
  if (!target.isPage && folder.has(pageOf(target))) return redirect(response, targetAddress({ ...target, isPage: true }));
  const present = presentPath(target.path);
  if (present !== undefined) return redirectForGood(response, folder, { ...target, path: present });
  const old = target.isPage ? undefined : await before?.find(target.path);
  if (old !== undefined) return sendFile(exchange, old);
  return sendNotFound(folder, exchange);
}

function pageOf({ path }: Target): string {
  return `${path}/index.html`;
}

async function sendHome(folder: SiteFolder, exchange: Exchange): Promise<void> {
  const locale = homeLocale(exchange.request, (each) => folder.has(`${each}/index.html`));
  if (locale !== undefined) return redirect(exchange.response, `/${locale}/`, { Vary: HOME_VARIES });
  const found = folder.find('index.html');
  const file = found instanceof Promise ? await found : found;
  if (file === undefined) return sendNotFound(folder, exchange);
  return sendFile(exchange, file, { Vary: `Accept-Encoding, ${HOME_VARIES}` });
}

/** Temporary, so that browsers keep nothing about 127.0.0.1:3000 that another project would suffer from. */
function redirect(response: ServerResponse, location: string, more: Readonly<Record<string, string>> = {}, status = 302): void {
  response.writeHead(status, { ...PLAIN, ...more, Location: location, 'Cache-Control': 'no-cache', 'Content-Length': '0' }).end();
}

/** From an address a page had before: search engines take the new one in its place. */
function redirectForGood(response: ServerResponse, folder: SiteFolder, to: Target): void {
  redirect(response, targetAddress({ ...to, isPage: to.isPage || folder.has(pageOf(to)) }), {}, 301);
}

/** In the language the address asks for: `/sq/nothing/` gets `sq/404.html`. */
async function sendNotFound(folder: SiteFolder, exchange: Exchange): Promise<void> {
  const locale = localeIn(exchange.request);
  const page = await folder.find(locale === undefined ? '404.html' : `${locale}/404.html`);
  if (page?.kind === 'whole') return sendMissing(exchange, page);
  // `npm run up` serves what is built while it builds the rest.
  if (!folder.has(locale === undefined ? 'index.html' : `${locale}/index.html`)) {
    const text = '503: the hub is not built in this language yet. Load the page again in a minute.\n';
    return sendText(exchange.response, 503, text, { 'Retry-After': '30' });
  }
  sendText(exchange.response, 404, '404: there is no page at this address.\n');
}

function localeIn({ url = '/' }: IncomingMessage): Locale | undefined {
  const segment = /^\/+([^/?#]*)/.exec(url)?.[1] ?? '';
  return isLocale(segment) && segment !== DEFAULT_LOCALE ? segment : undefined;
}

function refuseMethod(response: ServerResponse): void {
  sendText(response, 405, '405: this is a static site; only GET and HEAD work.\n', { Allow: 'GET, HEAD' });
}

/** The disk failed, or the reader has gone. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  console.error('A file of the site could not be read:', error);
  sendText(response, 500, '500: this file cannot be read at the moment.\n');
}

const PLAIN = securityHeaders('', { scripts: [], connect: [] });

function sendText(response: ServerResponse, status: number, text: string, more: Readonly<Record<string, string>> = {}): void {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
    'Cache-Control': 'no-cache',
  };
  response.writeHead(status, { ...PLAIN, ...headers, ...more });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}
