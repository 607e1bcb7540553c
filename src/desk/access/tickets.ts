/** Links and codes that let somebody in, once. */
import { deskLink } from '#desk/http/links.ts';
import type { PrivateSet, Ticket } from '#desk/store/privateStore.ts';
import type { Locale } from '#model/locale.ts';
import { newToken, sha256 } from './secrets.ts';

const MINUTE = 60_000;
export const INVITATION_MS = 7 * 24 * 60 * MINUTE;
export const MAILED_LINK_MS = 30 * MINUTE;

/** What a link shows in its fragment, which no server and no log sees. */
export function signInLink(hubUrl: string, locale: Locale, token: string): string {
  return `${deskLink(hubUrl, locale)}#sign-in=${token}`;
}

export interface IssuedTicket {
  /** Shown once, in a link. */
  readonly token: string;
  /** ISO time. */
  readonly expires: string;
}

export interface TicketOptions {
  readonly kind: 'invitation' | 'sign-in';
  /** Id. */
  readonly person: string;
  readonly expires: number;
  readonly code?: string;
}

/** `code` belongs to the ticket: the same six digits with another link have another hash. */
export function codeHash(ticket: string, code: string): string {
  return sha256(`${ticket}:${code}`);
}

export async function issueTicket(tickets: PrivateSet<Ticket>, { kind, person, expires, code }: TicketOptions): Promise<IssuedTicket> {
  const token = newToken();
  const hash = sha256(token);
  const until = new Date(expires).toISOString();
  await tickets.add(hash, { kind, hash, person, expires: until, codeHash: code === undefined ? '' : codeHash(hash, code), tries: 0 });
  return { token, expires: until };
}

export function isOver({ expires }: Ticket, now: number): boolean {
  return Date.parse(expires) <= now;
}

/** The ticket of a link, if it still lets somebody in. Looking takes nothing away. */
export async function linkTicket(tickets: PrivateSet<Ticket>, token: string, now: number): Promise<Ticket | undefined> {
  const ticket = await tickets.read(sha256(token));
  if (ticket === undefined || isOver(ticket, now)) return undefined;
  return ticket.kind === 'invitation' || ticket.kind === 'sign-in' ? ticket : undefined;
}

/** Ends every ticket of a person, of these kinds: links that were not used, sessions. */
export async function endTickets(tickets: PrivateSet<Ticket>, person: string, kinds: readonly Ticket['kind'][]): Promise<void> {
  const all = await tickets.list();
  await Promise.all(
    all.filter((ticket) => ticket.person === person && kinds.includes(ticket.kind)).map(({ hash }) => tickets.remove(hash)),
  );
}
