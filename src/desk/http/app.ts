/** The desk's API. It listens nowhere: whoever makes it hands requests to it. */
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { LIMITS } from '#submission/limits.ts';
import { logAnswers, loggerOptions } from './logging.ts';
import type { Parts } from './parts.ts';
import { recoverRoute } from './recoverRoute.ts';
import { refusalOf } from './refusalOf.ts';
import { badRequest, RefusedError } from './refusedError.ts';
import { refuseOtherOrigins } from './sameOrigin.ts';
import { statusRoutes } from './statusRoutes.ts';
import { submitRoutes } from './submitRoutes.ts';

/** Of the answers themselves; pages have those of the site. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export async function createApp(parts: Parts, more: (app: FastifyInstance) => void | Promise<void> = () => {}): Promise<FastifyInstance> {
  const app = fastify({
    logger: loggerOptions(parts.log),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < parts.trustProxy,
    bodyLimit: 256 * 1024,
    requestTimeout: 300_000,
    routerOptions: { maxParamLength: 100 },
  });
  logAnswers(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    // The line was cut before anybody read what came over it: nobody is there to be counted, or answered.
    if (request.socket.remoteAddress === undefined) throw badRequest('the line is gone');
    return Promise.resolve();
  });
  app.addHook('onRequest', refuseOtherOrigins(parts.hubUrl));
  answerFailures(app);
  await app.register(rateLimit, {
    global: false,
    ipv6Subnet: 64,
    errorResponseBuilder: tooOften,
    ...(parts.rateLimits === false && { allowList: () => true }),
  });
  await app.register(multipart, {
    limits: { fields: 60, fieldSize: LIMITS.submissionBytes, files: 1, fileSize: LIMITS.photoBytes, parts: 80, headerPairs: 100 },
  });
  submitRoutes(app, parts);
  statusRoutes(app, parts);
  recoverRoute(app, parts);
  await more(app);
  return app;
}

function tooOften(_request: unknown, { ttl }: { readonly ttl: number }): RefusedError {
  return new RefusedError(429, 'too-often', 'asked too often', { retryAfter: Math.ceil(ttl / 1000) });
}

function answerFailures(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not-found', message: 'there is nothing at this address' }));
  app.setErrorHandler((error, request, reply) => {
    const refused = refusalOf(error);
    if (refused === undefined) {
      request.log.error({ id: request.id, route: request.routeOptions.url ?? 'none', failure: describe(error) }, 'failed');
      return reply.code(500).send({ error: 'broken', message: `something went wrong; the log has it as ${request.id}` });
    }
    const { status, code, message, extra } = refused;
    if (extra.retryAfter !== undefined) reply.header('Retry-After', extra.retryAfter);
    return reply.code(status).send({ error: code, message, ...extra });
  });
}

/** Where it happened; what an error says may hold what somebody wrote. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'something else than an error';
  return `${error.name}${(error.stack ?? '').slice((error.stack ?? '').indexOf('\n'))}`;
}
