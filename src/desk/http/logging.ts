/** What is written down of a request: the route's pattern, never an address with an id in it, no bodies, headers or addresses of people. */
import type { FastifyInstance, FastifyServerOptions } from 'fastify';

export function loggerOptions(log: { readonly write: (line: string) => void } | undefined): NonNullable<FastifyServerOptions['logger']> {
  if (log === undefined) return false;
  return {
    level: 'info',
    stream: log,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { req: () => ({}), res: () => ({}) },
  };
}

export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, id, log } = request;
    log.info(
      { id, method, route: request.routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    return Promise.resolve();
  });
}
