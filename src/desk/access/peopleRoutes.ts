/** `/api/desk/people` and `/api/desk/invitations`, for admins. */
import type { FastifyInstance } from 'fastify';
import { badRequest } from '#desk/http/refusedError.ts';
import type { DeskMember, Invitation } from '#submission/deskApi.ts';
import { parseInvite, parsePersonChange } from '#submission/parse.ts';
import type { AccessParts } from './accessParts.ts';
import { changePerson } from './changePerson.ts';
import { deskMember } from './people.ts';

export function addPeopleRoutes(app: FastifyInstance, { gate, store, changes, invitations, log }: AccessParts): void {
  app.get('/api/desk/people', async (request): Promise<readonly DeskMember[]> => {
    await gate.requireRole(request, 'admin');
    const people = await store.people.list();
    return people.map(deskMember).toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  });

  app.post('/api/desk/invitations', async (request, reply): Promise<Invitation> => {
    const admin = await gate.requireFresh(request, 'admin');
    const asked = parseInvite(request.body);
    if (asked === undefined) throw badRequest('expected an address, a name, a role and languages');
    const { person, invitation } = await changes.run(() => invitations.invite(asked));
    log(`${admin.id} invited ${person.id} as ${person.role}`);
    reply.code(201);
    return invitation;
  });

  app.post<{ Params: { id: string } }>('/api/desk/people/:id', async (request): Promise<DeskMember> => {
    const admin = await gate.requireFresh(request, 'admin');
    const { id } = request.params;
    const change = parsePersonChange(request.body);
    if (change === undefined) throw badRequest('expected a role, languages, or that they left');
    const person = await changes.run(() => changePerson(store, id, change));
    log(person.left ? `${admin.id} took ${id} off the desk` : `${admin.id} made ${id} ${person.role}`);
    return deskMember(person);
  });
}
