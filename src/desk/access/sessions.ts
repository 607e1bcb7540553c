/** Who is signed in, kept as hashes beside the links, so that a restart signs nobody out. */
import { createQueue } from '#desk/queue.ts';
import type { PrivateSet, Ticket } from '#desk/store/privateStore.ts';
import { newToken, sha256 } from './secrets.ts';
import { endTickets, isOver } from './tickets.ts';

const MINUTE = 60_000;
const IDLE_MS = 12 * 60 * MINUTE;
export const LONGEST_MS = 14 * 24 * 60 * MINUTE;
/** A session that is used is written to disk no more often than this. */
const RENEW_MS = 10 * MINUTE;

export interface Session {
  /** What the cookie holds: a token, and when it began, in seconds of base 36. Its hash is kept, so neither can be changed. */
  readonly value: string;
  /** Id. */
  readonly person: string;
  /** Milliseconds since 1970: when this person last proved who they are. */
  readonly startedAt: number;
}

export interface Sessions {
  /** Always with a value that nobody has seen before. */
  readonly start: (person: string) => Promise<Session>;
  readonly read: (value: string) => Promise<Session | undefined>;
  readonly end: (value: string) => Promise<void>;
  readonly endAll: (person: string) => Promise<void>;
}

export function createSessions(tickets: PrivateSet<Ticket>, now: () => number): Sessions {
  // A session that ends while it is renewed must stay ended: one after the other.
  const changes = createQueue();

  function until(startedAt: number): number {
    return Math.min(now() + IDLE_MS, startedAt + LONGEST_MS);
  }

  async function renew(ticket: Ticket, startedAt: number): Promise<void> {
    const expires = until(startedAt);
    if (expires - Date.parse(ticket.expires) < RENEW_MS) return;
    await changes.run(async () => {
      if ((await tickets.read(ticket.hash)) === undefined) return;
      await tickets.write(ticket.hash, { ...ticket, expires: new Date(expires).toISOString() });
    });
  }

  return {
    start: async (person) => {
      const startedAt = Math.floor(now() / 1000) * 1000;
      const value = `${newToken()}.${(startedAt / 1000).toString(36)}`;
      const hash = sha256(value);
      const expires = new Date(until(startedAt)).toISOString();
      await tickets.add(hash, { kind: 'session', hash, person, expires, codeHash: '', tries: 0 });
      return { value, person, startedAt };
    },
    read: async (value) => {
      const started = /^[\w-]{43}\.([0-9a-z]{1,9})$/.exec(value)?.[1];
      if (started === undefined) return undefined;
      const ticket = await tickets.read(sha256(value));
      if (ticket?.kind !== 'session' || isOver(ticket, now())) return undefined;
      const startedAt = Number.parseInt(started, 36) * 1000;
      // On a full disk the session ends a little sooner, and reading goes on.
      await renew(ticket, startedAt).catch(() => {});
      return { value, person: ticket.person, startedAt };
    },
    end: (value) =>
      changes.run(async () => {
        await tickets.remove(sha256(value));
      }),
    endAll: (person) => changes.run(() => endTickets(tickets, person, ['session'])),
  };
}
