import type { FastifyPluginAsync } from 'fastify';
import type { AccessParts } from './accessParts.ts';
import { signInLimits } from './limits.ts';
import type { OidcSettings } from './oidc/provider.ts';
import { addOidcRoutes } from './oidc/oidcRoutes.ts';
import { addPeopleRoutes } from './peopleRoutes.ts';
import { addSignInRoutes } from './signInRoutes.ts';

export function accessRoutes(parts: AccessParts, oidc: OidcSettings | undefined): FastifyPluginAsync {
  return async (app) => {
    const limits = signInLimits(app);
    addSignInRoutes(app, parts, limits);
    addPeopleRoutes(app, parts);
    if (oidc !== undefined) addOidcRoutes(app, parts, oidc);
    app.addHook('onClose', () => parts.invitations.idle());
    return Promise.resolve();
  };
}
