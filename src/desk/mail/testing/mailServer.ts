/** A real SMTP server on this machine that keeps what it is given. */
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  /** The message as it came. */
  readonly raw: string;
}

export interface MailServer {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  /** Resolves when so many have arrived. */
  readonly arrived: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `refuse` is an address it does not know. */
export async function startMailServer({
  host = '127.0.0.1',
  port = 0,
  refuse = '',
  ...options
}: SMTPServerOptions & { host?: string; port?: number; refuse?: string } = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const listeners = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      if (address === refuse) return done(Object.assign(new Error(`nobody called ${address}`), { responseCode: 550 }));
      done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        done();
        for (const listener of listeners) listener();
      });
    },
    ...options,
  });
  // Clients that break off are part of the tests.
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(port, host, resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    arrived: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (mails.length < count) return;
          listeners.delete(check);
          resolve();
        };
        listeners.add(check);
        check();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

export function header({ raw }: ReceivedMail, name: string): string | undefined {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]/g, ' ');
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1];
}

/** RFC 2047. */
export function decodedWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_word, kind: string, encoded: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(encoded, 'base64').toString('utf8') : quotedPrintable(encoded.replaceAll('_', ' ')),
    );
}

export function body(mail: ReceivedMail): string {
  const encoded = mail.raw.slice(mail.raw.indexOf('\r\n\r\n') + 4);
  const encoding = header(mail, 'Content-Transfer-Encoding');
  if (encoding === 'base64') return Buffer.from(encoded, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quotedPrintable(encoded.replaceAll('=\r\n', '')) : encoded;
}

function quotedPrintable(text: string): string {
  return decodeURIComponent(text.replaceAll('%', '%25').replaceAll(/=([0-9A-F]{2})/g, '%$1'));
}
