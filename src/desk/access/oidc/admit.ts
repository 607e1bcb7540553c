import { plainAddress } from '#desk/access/people.ts';
import type { PrivatePerson, PrivateSet } from '#desk/store/privateStore.ts';
import type { SignInProblem } from '#submission/deskApi.ts';
import type { OidcIdentity } from './provider.ts';

/**
 * The person of the desk whom the provider vouches for: the one it vouched for before, or one who was invited at this confirmed address.
 * Remembers the subject: whoever is given the mailbox later is not the same person.
 */
export async function admit(
  people: PrivateSet<PrivatePerson>,
  { subject, email, verified }: OidcIdentity,
): Promise<PrivatePerson | SignInProblem> {
  const present = (await people.list()).filter(({ left }) => !left);
  const known = present.find((person) => person.subject === subject);
  if (known !== undefined) return known;
  if (!verified) return 'not-verified';
  const invited = present.find((person) => person.email === plainAddress(email) && person.email !== '' && person.subject === '');
  if (invited === undefined) return 'not-invited';
  const person = { ...invited, subject };
  await people.write(person.id, person);
  return person;
}
