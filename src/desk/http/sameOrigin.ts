import type { FastifyRequest } from 'fastify';
import { RefusedError } from './refusedError.ts';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** A page of another site cannot make a browser change anything here; what is no browser sends neither header. */
export function refuseOtherOrigins(hubUrl: string): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    if (READS.has(request.method)) return Promise.resolve();
    const { origin, 'sec-fetch-site': site } = request.headers;
    const own = origin === undefined || origin === new URL(hubUrl).origin || origin === `${request.protocol}://${request.host}`;
    if (!own || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
      throw new RefusedError(403, 'not-allowed', 'this was sent from a page of another site');
    }
    return Promise.resolve();
  };
}
