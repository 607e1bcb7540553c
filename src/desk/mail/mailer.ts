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

export function createMailer(options: MailerOptions): Mailer {
  const loop = new MailLoop(options);
  loop.start();
  return { post: (mail) => loop.post(mail), flush: () => loop.flush(), close: () => loop.close() };
}

/** What waits, and the round that is sending it. */
class MailLoop {
  readonly #options: MailerOptions;
  readonly #clock: () => number;
  /** Ids of what waits, and when it is due. */
  readonly #waiting = new Map<string, number>();
  #loaded: Promise<void> = Promise.resolve();
  #round: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #tidying: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: MailerOptions) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
  }

  start(): void {
    this.#loaded = this.#load().catch((error: unknown) => this.#options.log(`waiting mail could not be read: ${faultName(error)}`));
    void this.#loaded.then(() => this.#schedule());
    // What cannot be tidied today can be tomorrow.
    this.#tidying = setInterval(() => void this.#tidy().catch(() => {}), 24 * HOUR).unref();
  }

  async post({ id, to, locale, subject, text }: OutgoingMail): Promise<void> {
    if (!isOneAddress(to)) return this.#options.log(`mail ${id} has no sound address, and is not sent`);
    const now = new Date(this.#clock()).toISOString();
    const isNew = await this.#options.outbox.add(id, { id, to, subject, text, locale, next: now, attempts: 0, createdAt: now });
    if (!isNew) return;
    this.#waiting.set(id, this.#clock());
    this.#schedule();
  }

  async flush(): Promise<void> {
    await this.#loaded;
    await this.#round;
    while (this.#isDue()) await this.#sendDue();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearInterval(this.#tidying);
    await this.#loaded;
    await this.#round;
    this.#options.transport.close();
  }

  async #load(): Promise<void> {
    for (const { id, next } of await this.#options.outbox.list()) if (next !== NEVER) this.#waiting.set(id, Date.parse(next));
    await this.#tidy();
  }

  async #tidy(): Promise<void> {
    const { outbox } = this.#options;
    for (const { id, next, createdAt } of await outbox.list()) {
      if (next === NEVER && this.#clock() - Date.parse(createdAt) > KEEP_MS) await outbox.remove(id);
    }
  }

  #isDue(): boolean {
    return !this.#closed && [...this.#waiting.values()].some((next) => next <= this.#clock());
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#closed || this.#waiting.size === 0) return;
    const pause = Math.min(...this.#waiting.values()) - this.#clock();
    this.#timer = setTimeout(() => void this.#sendDue(), Math.min(Math.max(pause, 0), HOUR)).unref();
  }

  #sendDue(): Promise<void> {
    this.#round ??= this.#sendAll()
      .catch((error: unknown) => {
        this.#options.log(`the outbox: ${faultName(error)}; again in an hour`);
        for (const [id, next] of this.#waiting) if (next <= this.#clock()) this.#waiting.set(id, this.#clock() + HOUR);
      })
      .finally(() => {
        this.#round = undefined;
        this.#schedule();
      });
    return this.#round;
  }

  async #sendAll(): Promise<void> {
    const due = [...this.#waiting].filter(([, next]) => next <= this.#clock()).map(([id]) => id);
    for (const [at, id] of due.entries()) {
      if (this.#closed) return;
      const mail = await this.#read(id);
      const next = mail === undefined ? undefined : await this.#attempt(mail);
      if (next === undefined) continue;
      // Where the server is down, the others are not tried one by one.
      for (const other of due.slice(at + 1)) this.#waiting.set(other, next);
      return;
    }
  }

  /** Off the list where it is no more, or cannot be read: the others shall not wait for it. */
  async #read(id: string): Promise<WaitingMail | undefined> {
    const { outbox, log } = this.#options;
    const mail = await outbox.read(id).catch((error: unknown) => {
      log(`mail ${id} cannot be read: ${faultName(error)}`);
    });
    if (mail === undefined) this.#waiting.delete(id);
    return mail ?? undefined;
  }

  /** When to go on, if the server is down. */
  async #attempt(mail: WaitingMail): Promise<number | undefined> {
    const { transport, from, outbox } = this.#options;
    try {
      await transport.sendMail(messageOf(mail, from));
    } catch (error) {
      return this.#putOff(mail, error);
    }
    // Off the list before the disk is asked: a full disk must not send it again and again.
    this.#waiting.delete(mail.id);
    await outbox.write(mail.id, sent(mail));
  }

  async #putOff(mail: WaitingMail, error: unknown): Promise<number | undefined> {
    const fault = sendFault(error);
    const later = postponed(mail, this.#clock(), fault.forGood);
    const next = Date.parse(later.next);
    if (later.next === NEVER) this.#waiting.delete(mail.id);
    else this.#waiting.set(mail.id, next);
    const outcome = later.next === NEVER ? 'given up; it stays in the outbox' : `again at ${later.next}`;
    this.#options.log(`mail ${mail.id}, attempt ${later.attempts}: ${fault.told}; ${outcome}`);
    await this.#options.outbox.write(mail.id, later);
    return fault.forAll && later.next !== NEVER ? next : undefined;
  }
}

function faultName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown fault';
}
