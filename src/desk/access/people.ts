/** Who is on the desk, and what others see of them. */
import type { PrivatePerson, PrivateSet, PrivateStore } from '#desk/store/privateStore.ts';
import type { DeskMember, DeskPerson } from '#submission/deskApi.ts';
import { ROLES } from '#submission/state.ts';

export type DeskSideRole = PrivatePerson['role'];

/** What everybody on the desk may know. */
export function deskPerson({ id, name, role, languages }: PrivatePerson): DeskPerson {
  return { id, name, role, languages };
}

/** What admins may know. */
export function deskMember(person: PrivatePerson): DeskMember {
  return { ...deskPerson(person), email: person.email, left: person.left };
}

/** `translator < editor < publisher < admin` */
export function hasRole({ role }: Pick<DeskPerson, 'role'>, least: DeskSideRole): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** An address as it is kept and compared. */
export function plainAddress(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** Whoever has the address and has not left. */
export async function personByEmail(people: PrivateSet<PrivatePerson>, email: string): Promise<PrivatePerson | undefined> {
  const address = plainAddress(email);
  const all = await people.list();
  return all.find((person) => !person.left && address !== '' && person.email === address);
}

/** Whether this person sent the submission: nobody decides upon their own. They are told apart by address. */
export async function isOwn(
  { people, submissions }: Pick<PrivateStore, 'people' | 'submissions'>,
  person: Pick<DeskPerson, 'id'>,
  /** Id of the submission. */
  reference: string,
): Promise<boolean> {
  const [known, submission] = await Promise.all([people.read(person.id), submissions.read(reference)]);
  if (known === undefined || submission === undefined) return false;
  return known.email !== '' && known.email === plainAddress(submission.contact.email);
}
