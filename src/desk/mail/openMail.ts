import { createMailer, type Mailer } from './mailer.ts';
import { smtpTransport, type SmtpSettings } from './smtp.ts';
import type { PrivateStore } from '#desk/store/privateStore.ts';

/** The mailer of a server given as `smtp://…` or `smtps://name:password@host:port`. */
export function openMail(
  outbox: PrivateStore['outbox'],
  { smtpUrl, from }: { smtpUrl: string; from: string },
  log: (line: string) => void,
): Mailer {
  return createMailer({ outbox, transport: smtpTransport(smtpSettings(smtpUrl)), from, log });
}

/** @example smtpSettings('smtps://hub:s%40x@mail.example.org') // => { host: 'mail.example.org', port: 465, secure: true, user: 'hub', password: 's@x' } */
export function smtpSettings(address: string): SmtpSettings {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    user: username === '' ? undefined : decodeURIComponent(username),
    password: password === '' ? undefined : decodeURIComponent(password),
  };
}
