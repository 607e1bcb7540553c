/** Links that go out: to whoever is invited, and to whoever of the desk asks for one. */
import type { Letters } from '#desk/http/parts.ts';
import { createQueue } from '#desk/queue.ts';
import type { PrivateStore } from '#desk/store/privateStore.ts';
import type { InviteRequest, SignInMailRequest } from '#submission/deskApi.ts';
import { firstLanguage, invite, type Invited } from './invite.ts';
import { personByEmail } from './people.ts';
import { newCode, newId } from './secrets.ts';
import { issueTicket, MAILED_LINK_MS, signInLink } from './tickets.ts';

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
  readonly letters: Letters | undefined;
  readonly log: (line: string) => void;
}

export function createInvitations({ store, hubUrl, now, letters, log }: InvitationOptions): Invitations {
  const mails = createQueue();

  async function sendLink(by: Letters, { email, locale }: SignInMailRequest): Promise<void> {
    const person = await personByEmail(store.people, email);
    if (person === undefined) return;
    const code = newCode();
    const { token } = await issueTicket(store.tickets, { kind: 'sign-in', person: person.id, expires: now() + MAILED_LINK_MS, code });
    await by.send(`sign-in-${newId()}`, person.email, locale, 'sign-in', { link: signInLink(hubUrl, locale, token), code });
  }

  return {
    invite: async (request) => {
      const invited = await invite(store, request, { hubUrl, now: now() });
      const { person, invitation } = invited;
      await letters?.send(`invitation-${newId()}`, person.email, firstLanguage(person), 'invitation', { link: invitation.link });
      return invited;
    },
    mailLink: (request) => {
      if (letters === undefined) return;
      void mails
        .run(() => sendLink(letters, request))
        .catch((error: unknown) => log(`a link to sign in was not sent: ${error instanceof Error ? error.name : 'unknown fault'}`));
    },
    idle: () => mails.idle(),
  };
}
