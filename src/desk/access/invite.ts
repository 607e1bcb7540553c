import { RefusedError } from '#desk/http/refusedError.ts';
import { DEFAULT_LOCALE, type Locale } from '#model/locale.ts';
import type { PrivatePerson, PrivateStore } from '#desk/store/privateStore.ts';
import type { Invitation, InviteRequest } from '#submission/deskApi.ts';
import { isEmail } from '#submission/faults.ts';
import { keepAnAdmin } from './changePerson.ts';
import { personByEmail, plainAddress } from './people.ts';
import { newId } from './secrets.ts';
import { endTickets, INVITATION_MS, issueTicket, signInLink } from './tickets.ts';

export interface Invited {
  readonly person: PrivatePerson;
  readonly invitation: Invitation;
}

export interface InviteOptions {
  /** Public address of the hub, without a slash at the end. */
  readonly hubUrl: string;
  readonly now: number;
}

/** The best guess at what somebody reads. */
export function firstLanguage({ languages }: PrivatePerson): Locale {
  return languages[0] ?? DEFAULT_LOCALE;
}

/**
 * Somebody joins the desk, with a link that lets them in once. An address that is there already gets another link, and the name, role and
 * languages that are asked for now; links sent before are nothing then.
 */
export async function invite(store: PrivateStore, request: InviteRequest, { hubUrl, now }: InviteOptions): Promise<Invited> {
  if (!isEmail(request.email)) {
    const faults = [{ field: 'email', kind: 'not-an-email', values: {} } as const];
    throw new RefusedError(422, 'faults', 'the address is no e-mail address; expected a name, @ and a domain', { faults });
  }
  const { name, role, languages } = request;
  const known = await personByEmail(store.people, request.email);
  if (known !== undefined) await keepAnAdmin(store.people, known, role);
  const person: PrivatePerson = {
    id: known?.id ?? newId(),
    name,
    email: plainAddress(request.email),
    role,
    languages,
    subject: known?.subject ?? '',
    left: false,
  };
  await store.people.write(person.id, person);
  await endTickets(store.tickets, person.id, ['invitation']);
  const { token, expires } = await issueTicket(store.tickets, { kind: 'invitation', person: person.id, expires: now + INVITATION_MS });
  return { person, invitation: { link: signInLink(hubUrl, firstLanguage(person), token), expires } };
}
