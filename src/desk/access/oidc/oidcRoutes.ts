/** `/api/desk/oidc/start` leads to the provider, which leads back to `/api/desk/oidc/callback`. Both are opened, not fetched. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod';
import type { AccessParts } from '#desk/access/accessParts.ts';
import { hubCookie } from '#desk/access/cookies.ts';
import { deskLink } from '#desk/http/links.ts';
import { often } from '#desk/http/rateLimits.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#model/locale.ts';
import type { SignInProblem } from '#submission/deskApi.ts';
import { admit } from './admit.ts';
import { createOidcProvider, type OidcAttempt, type OidcSettings } from './provider.ts';

/** Within it somebody has to come back, in seconds. */
const ATTEMPT_SECONDS = 600;
/** The language of the page somebody comes from; the provider does not hand it on. */
const localeSchema = z.enum(LOCALES).catch(DEFAULT_LOCALE);
const startSchema = z.object({ locale: localeSchema });
const attemptSchema = z.strictObject({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
  locale: localeSchema,
});

export function addOidcRoutes(app: FastifyInstance, parts: AccessParts, settings: OidcSettings): void {
  const { hubUrl, store, changes, sessions, gate, log } = parts;
  const provider = createOidcProvider(settings, `${hubUrl}/api/desk/oidc/callback`);
  const kept = hubCookie('hub-desk-oidc', hubUrl);

  function giveUp(reply: FastifyReply, locale: Locale, problem: SignInProblem): FastifyReply {
    return reply.redirect(`${deskLink(hubUrl, locale)}#sign-in-problem=${problem}`, 303);
  }

  app.get('/api/desk/oidc/start', often(30), async (request, reply) => {
    const { locale } = startSchema.parse(request.query);
    try {
      const { address, attempt } = await provider.begin();
      kept.set(reply, Buffer.from(JSON.stringify({ ...attempt, locale })).toString('base64url'), ATTEMPT_SECONDS);
      return await reply.redirect(address, 303);
    } catch (error) {
      log(`the provider ${settings.issuer} does not answer: ${reason(error)}`);
      return giveUp(reply, locale, 'provider-down');
    }
  });

  app.get('/api/desk/oidc/callback', often(30), async (request, reply) => {
    const attempt = readAttempt(kept.read(request));
    kept.clear(reply);
    if (attempt === undefined) return giveUp(reply, DEFAULT_LOCALE, 'failed');
    const { locale } = attempt;
    const identity = await provider.finish(request.url.slice(request.url.indexOf('?')), attempt).catch((error: unknown) => {
      log(`the provider ${settings.issuer} let nobody in: ${reason(error)}`);
    });
    if (identity === undefined) return giveUp(reply, locale, 'failed');
    const person = await changes.run(() => admit(store.people, identity));
    if (typeof person === 'string') return giveUp(reply, locale, person);
    await gate.signIn(request, reply, person, await sessions.start(person.id));
    return reply.redirect(deskLink(hubUrl, locale), 303);
  });
}

function readAttempt(cookie: string | undefined): (OidcAttempt & { readonly locale: Locale }) | undefined {
  try {
    return attemptSchema.safeParse(JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}

/** The code of the fault, which names neither tokens nor people. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
