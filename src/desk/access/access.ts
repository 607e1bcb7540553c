/** Who may do what at the desk (decision 028). */
import type { FastifyPluginAsync } from 'fastify';
import { createQueue } from '#desk/queue.ts';
import type { Letters } from '#desk/http/parts.ts';
import type { PrivateStore } from '#desk/store/privateStore.ts';
import { accessRoutes } from './accessRoutes.ts';
import { hubCookie } from './cookies.ts';
import { createGate, type AccessGate } from './gate.ts';
import { createInvitations } from './invitations.ts';
import type { OidcSettings } from './oidc/provider.ts';
import { createSessions } from './sessions.ts';
import { createSignIn } from './signIn.ts';

export interface AccessOptions {
  readonly store: PrivateStore;
  /** Public address of the hub, without a slash at the end. */
  readonly hubUrl: string;
  /** Absent where no mail can be sent. */
  readonly letters?: Letters | undefined;
  readonly oidc?: OidcSettings | undefined;
  readonly log: (line: string) => void;
  readonly now?: () => number;
}

/**
 * Every route of the desk begins with one of the gate's functions: it knows the person as the store has them at that moment, and has
 * checked `x-hub-csrf` where the request changes something.
 * @example app.get('/api/desk/queue', async (request) => queueOf(await access.requireRole(request, 'translator')));
 */
export interface Access extends AccessGate {
  /** A Fastify plugin: sign-in, sessions, people. */
  readonly routes: FastifyPluginAsync;
}

export function createAccess({ store, hubUrl, letters, oidc, log, now = Date.now }: AccessOptions): Access {
  const cookie = hubCookie('hub-desk', hubUrl);
  const sessions = createSessions(store.tickets, now);
  const gate = createGate({ people: store.people, sessions, cookie, now, oidc: oidc !== undefined, mail: letters !== undefined });
  const signIn = createSignIn(store, sessions, now);
  const invitations = createInvitations({ store, hubUrl, now, letters, log });
  return {
    routes: accessRoutes({ store, changes: createQueue(), hubUrl, now, log, cookie, sessions, gate, signIn, invitations }, oidc),
    requirePerson: gate.requirePerson,
    requireRole: gate.requireRole,
    requireFresh: gate.requireFresh,
  };
}
