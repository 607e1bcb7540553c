/** What stands before every route of the desk: who asks, and may they. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RefusedError } from '#desk/http/refusedError.ts';
import type { PrivatePerson, PrivateStore } from '#desk/store/privateStore.ts';
import type { DeskPerson, DeskSession } from '#submission/deskApi.ts';
import type { HubCookie } from './cookies.ts';
import { deskPerson, hasRole, type DeskSideRole } from './people.ts';
import { csrfOf, sameText } from './secrets.ts';
import { LONGEST_MS, type Session, type Sessions } from './sessions.ts';

/** How long after signing in somebody may do what cannot be undone. */
const FRESH_MS = 30 * 60_000;

/** The app refuses pages of other sites before (`refuseOtherOrigins`). */
export interface AccessGate {
  /** Who asks. 401 where nobody is signed in; for anything but GET and HEAD also where `x-hub-csrf` is missing. */
  readonly requirePerson: (request: FastifyRequest) => Promise<DeskPerson>;
  /** The same, and 403 below this role. */
  readonly requireRole: (request: FastifyRequest, least: DeskSideRole) => Promise<DeskPerson>;
  /** The same, and 401 where they signed in more than half an hour ago and can do so again by themselves: for inviting and erasing. */
  readonly requireFresh: (request: FastifyRequest, least: DeskSideRole) => Promise<DeskPerson>;
}

export interface SignedIn {
  readonly person: PrivatePerson;
  readonly session: Session;
}

export interface InnerGate extends AccessGate {
  readonly signedIn: (request: FastifyRequest) => Promise<SignedIn>;
  /** Starts a session under a new name and ends the one this browser had. */
  readonly signIn: (request: FastifyRequest, reply: FastifyReply, person: PrivatePerson, session: Session) => Promise<DeskSession>;
  readonly describe: (signedIn: SignedIn) => DeskSession;
}

export interface GateOptions {
  readonly people: PrivateStore['people'];
  readonly sessions: Sessions;
  readonly cookie: HubCookie;
  readonly now: () => number;
  readonly oidc: boolean;
  /** Whether people can get a link by themselves. Where they cannot, asking them to sign in again would lock them out. */
  readonly mail: boolean;
}

export function createGate({ people, sessions, cookie, now, oidc, mail }: GateOptions): InnerGate {
  async function signedIn(request: FastifyRequest): Promise<SignedIn> {
    const isChange = request.method !== 'GET' && request.method !== 'HEAD';
    const value = cookie.read(request);
    const session = value === undefined ? undefined : await sessions.read(value);
    const person = session === undefined ? undefined : await people.read(session.person);
    if (session === undefined || person === undefined || person.left) throw new RefusedError(401, 'signed-out', 'nobody is signed in');
    if (isChange && !hasCsrf(request, session)) throw new RefusedError(401, 'signed-out', 'x-hub-csrf is missing or of another session');
    return { person, session };
  }

  async function signedInAs(request: FastifyRequest, least: DeskSideRole): Promise<SignedIn> {
    const found = await signedIn(request);
    if (hasRole(found.person, least)) return found;
    throw new RefusedError(403, 'not-allowed', `this takes the role ${least}; ${found.person.id} is ${found.person.role}`);
  }

  const describe: InnerGate['describe'] = ({ person, session }) => ({ person: deskPerson(person), csrf: csrfOf(session.value), oidc });

  return {
    signedIn,
    describe,
    requirePerson: async (request) => deskPerson((await signedIn(request)).person),
    requireRole: async (request, least) => deskPerson((await signedInAs(request, least)).person),
    requireFresh: async (request, least) => {
      const { person, session } = await signedInAs(request, least);
      if ((!mail && !oidc) || now() - session.startedAt <= FRESH_MS) return deskPerson(person);
      throw new RefusedError(401, 'signed-out', 'this takes a sign-in within the last 30 minutes: sign in again');
    },
    signIn: async (request, reply, person, session) => {
      const before = cookie.read(request);
      if (before !== undefined) await sessions.end(before);
      cookie.set(reply, session.value, LONGEST_MS / 1000);
      return describe({ person, session });
    },
  };
}

function hasCsrf({ headers }: FastifyRequest, { value }: Session): boolean {
  const given = headers['x-hub-csrf'];
  return typeof given === 'string' && sameText(given, csrfOf(value));
}
