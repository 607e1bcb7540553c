/** `/api/desk/session`, `/api/desk/sign-in` and `/api/desk/sign-out`. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { often } from '#desk/http/rateLimits.ts';
import { badRequest, RefusedError } from '#desk/http/refusedError.ts';
import type { DeskSession, SignInRequest } from '#submission/deskApi.ts';
import { parseSignIn, parseSignInMail } from '#submission/parse.ts';
import type { AccessParts } from './accessParts.ts';
import type { SignInLimits } from './limits.ts';
import type { Entry, SignIn } from './signIn.ts';

export function addSignInRoutes(app: FastifyInstance, parts: AccessParts, limits: SignInLimits): void {
  const { gate, sessions, signIn, invitations, cookie } = parts;

  app.get('/api/desk/session', async (request): Promise<DeskSession> => gate.describe(await gate.signedIn(request)));

  app.post('/api/desk/sign-in', often(30), async (request, reply): Promise<DeskSession> => {
    const asked = parseSignIn(request.body);
    if (asked === undefined) throw badRequest('expected the token of a link, or an e-mail address and a code of six digits');
    const { person, session } = await enter(asked, request, signIn, limits);
    return gate.signIn(request, reply, person, session);
  });

  app.post('/api/desk/sign-in/request', often(10), async (request, reply) => {
    const asked = parseSignInMail(request.body);
    if (asked === undefined) throw badRequest('expected an e-mail address and a locale');
    await limits.mails(request);
    // What follows takes longer for people than for strangers, so nobody waits for it.
    invitations.mailLink(asked);
    return reply.code(202).send({});
  });

  app.post('/api/desk/sign-out', async (request, reply) => {
    const { session } = await gate.signedIn(request);
    await sessions.end(session.value);
    cookie.clear(reply);
    return reply.code(204).send();
  });

  app.post('/api/desk/sign-out/everywhere', async (request, reply) => {
    const { person } = await gate.signedIn(request);
    await sessions.endAll(person.id);
    cookie.clear(reply);
    return reply.code(204).send();
  });
}

async function enter(asked: SignInRequest, request: FastifyRequest, signIn: SignIn, limits: SignInLimits): Promise<Entry> {
  if ('token' in asked) {
    const entry = await signIn.byToken(asked.token);
    if (entry === undefined) throw new RefusedError(410, 'used-up', 'the link was used, is too old, or never was');
    return entry;
  }
  await limits.codes(request);
  const entry = await signIn.byCode(asked.email, asked.code);
  if (entry === undefined) throw new RefusedError(404, 'not-found', 'address and code do not belong together, or no longer');
  return entry;
}
