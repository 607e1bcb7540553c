import type { FastifyPluginAsync } from 'fastify';
import type { AccessParts } from './accessParts.ts';
import { signInLimits } from './limits.ts';
import type { OidcSettings } from './oidc/provider.ts';
import { addOidcRoutes } from './oidc/oidcRoutes.ts';
import { addPeopleRoutes } from './peopleRoutes.ts';
import { addSignInRoutes } from './signInRoutes.ts';
import { sweepTickets } from './tickets.ts';

const SWEEP_MS = 6 * 60 * 60_000;

export function accessRoutes(parts: AccessParts, oidc: OidcSettings | undefined): FastifyPluginAsync {
  return async (app) => {
    const limits = await signInLimits(app);
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    addSignInRoutes(app, parts, limits);
    addPeopleRoutes(app, parts);
    if (oidc !== undefined) addOidcRoutes(app, parts, limits, oidc);

    const sweep = (): void => {
      sweepTickets(parts.store, parts.now()).catch((error: unknown) =>
        parts.log(`old links and sessions were not removed: ${String(error)}`),
      );
    };
    sweep();
    const timer = setInterval(sweep, SWEEP_MS).unref();
    app.addHook('onClose', async () => {
      clearInterval(timer);
      await parts.invitations.idle();
    });
  };
}
