/** Mail that leaves in the background: on disk first, tried for three days, never waited for. */
import type { Transporter } from 'nodemailer';
import type { PrivateStore, WaitingMail } from '#desk/store/privateStore.ts';
import type { Locale } from '#model/locale.ts';
import { NEVER, postponed, sendFault, sent } from './attempts.ts';
import { isOneAddress, messageOf } from './message.ts';

export interface OutgoingMail {
  /** `[a-z0-9-]{1,64}`, without personal data: it stands in logs and in `Message-ID`. The same id is sent once. */
  readonly id: string;
  readonly to: string;
  readonly locale: Locale;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

export interface Mailer {
  /** Resolves when the mail is on disk. One without a sound address is left out, and logged. */
  readonly post: (mail: OutgoingMail) => Promise<void>;
  /** Tries what is due. */
  readonly flush: () => Promise<void>;
  /** Resolves when the attempt under way has ended; what waits is tried after the next start. */
  readonly close: () => Promise<void>;
}

export interface MailerOptions {
  readonly outbox: PrivateStore['outbox'];
  /** See `smtpTransport`. */
  readonly transport: Transporter;
  /** Address of the sender, with or without a name: `Learning Hub <desk@example.org>`. */
  readonly from: string;
  readonly log: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

const HOUR = 60 * 60_000;
/** How long it is remembered that a mail was sent, and a mail kept that never could be. */
const KEEP_MS = 30 * 24 * HOUR;

export function createMailer({ outbox, transport, from, log, clock = Date.now }: MailerOptions): Mailer {
  /** Ids of what waits, and when it is due. */
  const waiting = new Map<string, number>();
  let round: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const loaded = load().catch((error: unknown) => log(`waiting mail could not be read: ${faultName(error)}`));
  void loaded.then(schedule);

  async function load(): Promise<void> {
    for (const { id, next, createdAt } of await outbox.list()) {
      if (next !== NEVER) waiting.set(id, Date.parse(next));
      else if (clock() - Date.parse(createdAt) > KEEP_MS) await outbox.remove(id);
    }
  }

  function isDue(): boolean {
    return !closed && [...waiting.values()].some((next) => next <= clock());
  }

  function schedule(): void {
    clearTimeout(timer);
    if (closed || waiting.size === 0) return;
    const pause = Math.min(...waiting.values()) - clock();
    timer = setTimeout(() => void sendDue(), Math.min(Math.max(pause, 0), HOUR)).unref();
  }

  function sendDue(): Promise<void> {
    round ??= sendAll()
      .catch((error: unknown) => {
        log(`the outbox: ${faultName(error)}; again in an hour`);
        for (const [id, next] of waiting) if (next <= clock()) waiting.set(id, clock() + HOUR);
      })
      .finally(() => {
        round = undefined;
        schedule();
      });
    return round;
  }

  async function sendAll(): Promise<void> {
    const due = [...waiting].filter(([, next]) => next <= clock()).map(([id]) => id);
    for (const [at, id] of due.entries()) {
      if (closed) return;
      const mail = await outbox.read(id);
      const next = mail === undefined ? undefined : await attempt(mail);
      if (next === undefined) continue;
      // Where the server is down, the others are not tried one by one.
      for (const other of due.slice(at + 1)) waiting.set(other, next);
      return;
    }
  }

  /** When to go on, if the server is down. */
  async function attempt(mail: WaitingMail): Promise<number | undefined> {
    try {
      await transport.sendMail(messageOf(mail, from));
    } catch (error) {
      return putOff(mail, error);
    }
    // Off the list before the disk is asked: a full disk must not send it again and again.
    waiting.delete(mail.id);
    await outbox.write(mail.id, sent(mail));
  }

  async function putOff(mail: WaitingMail, error: unknown): Promise<number | undefined> {
    const fault = sendFault(error);
    const later = postponed(mail, clock(), fault.forGood);
    const next = Date.parse(later.next);
    if (later.next === NEVER) waiting.delete(mail.id);
    else waiting.set(mail.id, next);
    const outcome = later.next === NEVER ? 'given up; it stays in the outbox' : `again at ${later.next}`;
    log(`mail ${mail.id}, attempt ${later.attempts}: ${fault.told}; ${outcome}`);
    await outbox.write(mail.id, later);
    return fault.forAll && later.next !== NEVER ? next : undefined;
  }

  return {
    post: async ({ id, to, locale, subject, text }) => {
      if (!isOneAddress(to)) return log(`mail ${id} has no sound address, and is not sent`);
      const now = new Date(clock()).toISOString();
      const isNew = await outbox.add(id, { id, to, subject, text, locale, next: now, attempts: 0, createdAt: now });
      if (!isNew) return;
      waiting.set(id, clock());
      schedule();
    },
    flush: async () => {
      await loaded;
      await round;
      while (isDue()) await sendDue();
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await loaded;
      await round;
      transport.close();
    },
  };
}

function faultName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown fault';
}
