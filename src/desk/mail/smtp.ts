import { createTransport, type Transporter } from 'nodemailer';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, as on port 465; otherwise the connection is turned into one before anything is said. */
  readonly secure: boolean;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

const SECONDS = 1000;

/** To other machines nothing goes without TLS and a certificate that is theirs; on this machine nobody listens in. */
export function smtpTransport({ host, port, secure, user, password }: SmtpSettings): Transporter {
  const isHere = ['127.0.0.1', '::1', 'localhost'].includes(host);
  return createTransport({
    host,
    port,
    secure,
    requireTLS: !isHere && !secure,
    ignoreTLS: isHere && !secure,
    tls: { minVersion: 'TLSv1.2' },
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
  });
}
