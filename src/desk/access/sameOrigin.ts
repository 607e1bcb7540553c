import type { FastifyRequest } from 'fastify';
import { RefusedError } from '#desk/http/refusedError.ts';

/**
 * Refuses a change that a page of somebody else asks for. Browsers say where a request comes from (`Sec-Fetch-Site` over https and on this
 * machine, `Origin` always); programs that say neither have no cookie that was not given to them.
 */
export function requireSameOrigin({ headers }: FastifyRequest, hubUrl: string): void {
  const site = headers['sec-fetch-site'];
  const { origin, host } = headers;
  // A proxy may have changed `Host`, and one machine has several names: either will do.
  const known = origin === undefined || origin === hubUrl || hostOf(origin) === host;
  if (known && (site === undefined || site === 'same-origin')) return;
  throw new RefusedError(403, 'not-allowed', 'the request comes from another site');
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
