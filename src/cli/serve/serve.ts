import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteHandler, type SiteHandler, type SiteOptions } from '#desk/site/siteHandler.ts';
import { gracefulClose } from './gracefulClose.ts';
import { listeningError } from './listeningError.ts';

export interface ServeOptions extends SiteOptions {
  /** The built site. */
  readonly dir: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Answers what is asked below `/api/`, and whether all is well: `/healthz`, `/readyz`. */
  readonly api?: RequestListener | undefined;
}

export interface RunningServer {
  /** Address of the start page, e.g. `http://127.0.0.1:3000/`. */
  readonly url: string;
  /** Serves another built site from now on. */
  readonly switchTo: SiteHandler['switchTo'];
  /** Waits for what is being answered, for some seconds. */
  readonly close: () => Promise<void>;
}

/** Serves a built site. Throws a `UserError` when it cannot listen. */
export async function serve({ dir, host, port, api, connect }: ServeOptions): Promise<RunningServer> {
  const { handle, switchTo } = await createSiteHandler(dir, { connect });
  const server = createServer(api === undefined ? handle : (request, response) => (isApi(request.url) ? api : handle)(request, response));
  const close = gracefulClose(server);
  await listen(server, host, port);
  const address = server.address() as AddressInfo; // a string only for pipes
  return { url: addressOf(host, address.port), switchTo, close };
}

function isApi(address = ''): boolean {
  return /^\/(?:api\/|healthz$|readyz$)/.test(address);
}

/** Fails like `serve` would, without serving: asked before a long build. */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

/** The address to open: `addressOf('0.0.0.0', 3000) => 'http://127.0.0.1:3000/'`, as no browser opens "any interface". */
export function addressOf(host: string, port: number): string {
  const openable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${openable.includes(':') ? `[${openable}]` : openable}:${port}/`;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listeningError(error, host, port)));
    server.listen(port, host, resolve);
  });
}
