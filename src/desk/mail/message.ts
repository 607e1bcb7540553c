import type { SendMailOptions } from 'nodemailer';
import type { WaitingMail } from '#desk/store/privateStore.ts';
import { isEmail } from '#submission/faults.ts';
import { cleanLines, cleanText } from '#submission/gate/cleanText.ts';

/** One plain address, of which nothing can become another header or another recipient. */
export function isOneAddress(to: string): boolean {
  return isEmail(to) && cleanText(to) === to;
}

/** The same mail is the same message however often it is sent: programs that read mail show it once. */
export function messageOf({ id, to, subject, text, locale, createdAt }: WaitingMail, from: string): SendMailOptions {
  return {
    from,
    // As an object it is one address; text would be read as a list of them.
    to: { name: '', address: to },
    subject: cleanText(subject),
    text: cleanLines(text),
    date: new Date(createdAt),
    messageId: `<${id}@${domainOf(from)}>`,
    // Keeps holiday notices away (https://www.rfc-editor.org/rfc/rfc3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** `Desk <desk@example.org> => example.org` */
function domainOf(from: string): string {
  return /@([^\s@>]+)>?$/.exec(from.trim())?.[1] ?? 'localhost';
}
