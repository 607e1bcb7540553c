import { RefusedError } from '#desk/http/refusedError.ts';
import type { PrivatePerson, PrivateSet, PrivateStore } from '#desk/store/privateStore.ts';
import type { PersonChange } from '#submission/deskApi.ts';
import type { DeskSideRole } from './people.ts';
import { endTickets } from './tickets.ts';

/** Refuses to make the last admin something else: nobody could invite anybody any more. */
export async function keepAnAdmin(people: PrivateSet<PrivatePerson>, person: PrivatePerson, role: DeskSideRole | 'left'): Promise<void> {
  if (person.role !== 'admin' || role === 'admin') return;
  const all = await people.list();
  if (all.some((other) => other.id !== person.id && other.role === 'admin' && !other.left)) return;
  throw new RefusedError(409, 'wrong-state', `${person.id} is the last admin: make somebody else an admin first`);
}

/** Changes hold from the next request on. Who leaves is signed out; name and id stay for the history, the address goes. */
export async function changePerson(store: PrivateStore, id: string, change: PersonChange): Promise<PrivatePerson> {
  const person = /^[a-z0-9-]{1,64}$/.test(id) ? await store.people.read(id) : undefined;
  if (person === undefined || person.left) throw new RefusedError(404, 'not-found', 'nobody on the desk has this id');
  await keepAnAdmin(store.people, person, 'left' in change ? 'left' : (change.role ?? person.role));
  const changed: PrivatePerson =
    'left' in change
      ? { ...person, left: true, email: '', subject: '' }
      : { ...person, role: change.role ?? person.role, languages: change.languages ?? person.languages };
  await store.people.write(id, changed);
  if (changed.left) await endTickets(store.tickets, id, ['invitation', 'sign-in', 'session']);
  return changed;
}
