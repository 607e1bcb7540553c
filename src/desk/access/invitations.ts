/** Links that go out: to whoever is invited, and to whoever of the desk asks for one. */
import type { Mailer } from '#desk/mail/mailer.ts';
import { createQueue } from '#desk/queue.ts';
import type { PrivateStore } from '#desk/store/privateStore.ts';
import type { Invitation, InviteRequest, SignInMailRequest } from '#submission/api.ts';
import type { Locale } from '#model/locale.ts';
import { invite, type Invited } from './invite.ts';
import { personByEmail } from './people.ts';
import { newCode, newId } from './secrets.ts';
import { issueTicket, MAILED_LINK_MS, signInLink } from './tickets.ts';

/** The words of a mail: `sign-in` has `link` and `code`, `invitation` has `link` and `role` (an id). */
export type SignInTextOf = (
  locale: Locale,
  kind: 'sign-in' | 'invitation',
  values: Readonly<Record<string, string>>,
) => { readonly subject: string; readonly text: string };

export interface AccessMail {
  readonly mailer: Pick<Mailer, 'post'>;
  readonly textOf: SignInTextOf;
}

export interface Invitations {
  /** The link is in the answer, and in a mail where mail is set up. */
  readonly invite: (request: InviteRequest) => Promise<Invited>;
  /** Sends a link and a code, if the address is somebody's. Returns at once. */
  readonly mailLink: (request: SignInMailRequest) => void;
  /** Resolves when what was asked for has been done. */
  readonly idle: () => Promise<void>;
}

export interface InvitationOptions {
  readonly store: PrivateStore;
  readonly hubUrl: string;
  readonly now: () => number;
  readonly mail: AccessMail | undefined;
  readonly log: (line: string) => void;
}

export function createInvitations({ store, hubUrl, now, mail, log }: InvitationOptions): Invitations {
  const mails = createQueue();

  async function sendLink({ mailer, textOf }: AccessMail, { email, locale }: SignInMailRequest): Promise<void> {
    const person = await personByEmail(store.people, email);
    if (person === undefined) return;
    const code = newCode();
    const { token } = await issueTicket(store.tickets, { kind: 'sign-in', person: person.id, expires: now() + MAILED_LINK_MS, code });
    const text = textOf(locale, 'sign-in', { link: signInLink(hubUrl, token), code });
    await mailer.post({ id: `sign-in-${newId()}`, to: person.email, locale, ...text });
  }

  async function sendInvitation({ mailer, textOf }: AccessMail, to: string, locale: Locale, { link }: Invitation, role: string) {
    await mailer.post({ id: `invitation-${newId()}`, to, locale, ...textOf(locale, 'invitation', { link, role }) });
  }

  return {
    invite: async (request) => {
      const invited = await invite(store, request, { hubUrl, now: now() });
      if (mail !== undefined)
        await sendInvitation(mail, invited.person.email, request.languages[0] ?? 'en', invited.invitation, request.role);
      return invited;
    },
    mailLink: (request) => {
      if (mail === undefined) return;
      void mails
        .run(() => sendLink(mail, request))
        .catch((error: unknown) => log(`a link to sign in was not sent: ${error instanceof Error ? error.message : String(error)}`));
    },
    idle: () => mails.idle(),
  };
}
