/** Letting somebody in by a link or a code, once. */
import { createQueue } from '#desk/queue.ts';
import type { PrivatePerson, PrivateStore, Ticket } from '#desk/store/privateStore.ts';
import { personByEmail } from './people.ts';
import { sameText, sha256 } from './secrets.ts';
import type { Session, Sessions } from './sessions.ts';
import { codeHash, isOver, linkTicket } from './tickets.ts';

export interface Entry {
  readonly person: PrivatePerson;
  readonly session: Session;
}

export interface SignIn {
  readonly byToken: (token: string) => Promise<Entry | undefined>;
  /** Does the same work whether the address is somebody's or not. */
  readonly byCode: (email: string, code: string) => Promise<Entry | undefined>;
}

/** A code has a million values; so many guesses are one in 200,000. */
export const TRIES = 5;

/** What is tried where there is nothing to try. */
const NOBODY: Ticket = {
  kind: 'sign-in',
  hash: sha256('nobody'),
  person: '',
  expires: new Date(0).toISOString(),
  codeHash: sha256(''),
  tries: 0,
};

export function createSignIn({ people, tickets }: PrivateStore, sessions: Sessions, now: () => number): SignIn {
  // A link that is used while its code is guessed at must stay used: one after the other.
  const changes = createQueue();

  /** The session comes first: a crash or a full disk in between leaves the link whole. Removing it decides who was first. */
  async function use(ticket: Ticket): Promise<Entry | undefined> {
    const person = await people.read(ticket.person);
    if (person === undefined || person.left) return undefined;
    const session = await sessions.start(person.id);
    if (await changes.run(() => tickets.remove(ticket.hash))) return { person, session };
    await sessions.end(session.value);
    return undefined;
  }

  /** The ticket, if this is its code and it was not guessed at too often. The guess is on disk before it is compared. */
  async function guess(ticket: Ticket, code: string): Promise<Ticket | undefined> {
    return changes.run(async () => {
      const kept = await tickets.read(ticket.hash);
      if (kept === undefined && ticket !== NOBODY) return undefined;
      const tries = kept?.tries ?? 0;
      await tickets.write(ticket.hash, { ...ticket, tries: tries + 1 });
      const fits = sameText(ticket.codeHash, codeHash(ticket.hash, code));
      return fits && tries < TRIES && !isOver(ticket, now()) ? ticket : undefined;
    });
  }

  return {
    byToken: async (token) => {
      const ticket = await linkTicket(tickets, token, now());
      return ticket && use(ticket);
    },
    byCode: async (email, code) => {
      const person = await personByEmail(people, email);
      const all = await tickets.list();
      const codes = all.filter((ticket) => ticket.codeHash !== '' && ticket.person === (person?.id ?? '') && !isOver(ticket, now()));
      const newest = codes.toSorted((a, b) => b.expires.localeCompare(a.expires))[0];
      const ticket = await guess(newest ?? NOBODY, code);
      return ticket && use(ticket);
    },
  };
}
