import type { RouteShorthandOptions } from 'fastify';

/** How often one client, or one household, may ask in ten minutes; organisations behind one address share it. */
export function often(max: number): RouteShorthandOptions {
  return { config: { rateLimit: { max, timeWindow: 600_000 } } };
}
