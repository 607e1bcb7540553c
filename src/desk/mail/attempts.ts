/** When a mail that could not be sent is tried again, and when no more. */
import type { WaitingMail } from '#desk/store/privateStore.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 2 * HOUR];
const LONGEST_WAIT = 4 * HOUR;
const GIVE_UP = 72 * HOUR;

/** The time of the next attempt of what is not tried again: it was sent, or given up. */
export const NEVER = '9999-12-31T23:59:59.999Z';

/** What stays of a mail that was sent: that it was. */
export function sent(mail: WaitingMail): WaitingMail {
  return { ...mail, to: '', subject: '', text: '', attempts: mail.attempts + 1, next: NEVER };
}

/** After an attempt that failed at `now`. */
export function postponed(mail: WaitingMail, now: number, forGood: boolean): WaitingMail {
  const next = now + (WAITS[mail.attempts] ?? LONGEST_WAIT);
  const isOver = forGood || next > Date.parse(mail.createdAt) + GIVE_UP;
  return { ...mail, attempts: mail.attempts + 1, next: isOver ? NEVER : new Date(next).toISOString() };
}

/** What nodemailer throws, as far as it can be told without naming anybody. */
export interface SendFault {
  /** E.g. `EAUTH 535`, or `ESOCKET, connect ECONNREFUSED 127.0.0.1:25`. */
  readonly told: string;
  /** This mail will never be taken: the recipient, or the message, was refused. */
  readonly forGood: boolean;
  /** The others would fare no better now. */
  readonly forAll: boolean;
}

const SOCKET_FAULTS = new Set(['ESOCKET', 'EDNS', 'ECONNECTION', 'ETIMEDOUT']);

export function sendFault(error: unknown): SendFault {
  const { code, responseCode, message } = error as { readonly code?: unknown; readonly responseCode?: unknown; readonly message?: unknown };
  const name = typeof code === 'string' ? code : 'unknown fault';
  const answer = typeof responseCode === 'number' ? responseCode : undefined;
  // What a socket says names hosts; what a server answers may name people.
  const words = answer === undefined && SOCKET_FAULTS.has(name) ? `, ${String(message)}` : '';
  const isAboutThis = name === 'EENVELOPE' || name === 'EMESSAGE';
  return {
    told: answer === undefined ? `${name}${words}` : `${name} ${answer}`,
    forGood: isAboutThis && answer !== undefined && answer >= 500,
    forAll: !isAboutThis,
  };
}
