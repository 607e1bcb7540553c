/** A new private link for whoever has lost theirs, to the address they gave. The answer says nothing about who has sent what. */
import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { RecoverRequest } from '#submission/api.ts';
import { parseRecover } from '#submission/parse.ts';
import { statusLink } from './links.ts';
import type { Parts } from './parts.ts';
import { often } from './rateLimits.ts';
import { hashOf } from './referenceOf.ts';
import { badRequest } from './refusedError.ts';

/** Links that were sent anew and stay good, beside the first. */
const MOST_NEWER = 3;

export function recoverRoute(app: FastifyInstance, parts: Parts): void {
  app.post('/api/recover', often(10), (request, reply) => {
    const asked = parseRecover(request.body);
    if (asked === undefined) throw badRequest('expected an e-mail address');
    // After the answer, so that nobody can tell from its time whether there was something to do.
    setImmediate(() => {
      sendLinks(parts, asked).catch((error: unknown) => request.log.error({ failure: String(error) }, 'new links could not be sent'));
    });
    return reply.code(202).send({});
  });
}

async function sendLinks({ submissions, privates, letters, hubUrl, now }: Parts, { email, locale }: RecoverRequest): Promise<void> {
  if (letters === undefined) return;
  const theirs = (await privates.submissions.list()).filter(({ contact }) => contact.email.toLowerCase() === email);
  for (const hidden of theirs) {
    const stored = await submissions.read(hidden.id);
    if (stored === undefined) continue;
    const secret = randomBytes(32).toString('base64url');
    const newerHashes = [hashOf(secret), ...hidden.newerHashes].slice(0, MOST_NEWER);
    await privates.submissions.write(hidden.id, { ...hidden, newerHashes });
    const values = { title: stored.record.draft.title, reference: hidden.id, link: statusLink(hubUrl, locale, hidden.id, secret) };
    await letters.send(`new-link-${hidden.id}-${now().getTime()}`, hidden.contact.email, locale, 'new-link', values);
  }
}
