import { deskPerson, hasRole, isOwn } from '#desk/access/people.ts';
import type { StoredSubmission } from '#desk/store/submissionStore.ts';
import type { DeskContact, DeskPerson, DeskSubmission, QueueEntry } from '#submission/deskApi.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import type { SubmissionState } from '#submission/state.ts';
import type { EditingParts } from './editingParts.ts';
import { mayErase, mayNow } from './mayNow.ts';
import { similarTo } from './similar.ts';

/** Where somebody at the desk has something to do with the text. */
const BEING_WORKED_ON: ReadonlySet<SubmissionState> = new Set(['received', 'in-review', 'questions', 'correction']);

export async function deskSubmission(parts: EditingParts, person: DeskPerson, stored: StoredSubmission): Promise<DeskSubmission> {
  const { submissions, privates, publisher } = parts;
  const { version, record } = stored;
  const isOpen = BEING_WORKED_ON.has(record.state);
  const [everybody, own, others, todo, contact] = await Promise.all([
    people(parts),
    isOwn(privates, person, record.id),
    submissions.list(),
    isOpen ? publisher.check(record) : [],
    contactFor(parts, person, record.id),
  ]);
  const named = new Set(record.events.map(({ by }) => by));
  return {
    version,
    record,
    assignee: everybody.get(record.assignee) ?? null,
    people: [...everybody.values()].filter(({ id }) => named.has(id)),
    todo,
    may: mayNow(person, record, own),
    mayErase: mayErase(person),
    similar: similarTo(
      record,
      others.map((other) => other.record),
    ),
    contact,
  };
}

/** Editors need to know whom they write to, and no more: an address that nobody has cannot be passed on. */
async function contactFor({ privates, letters }: EditingParts, person: DeskPerson, id: string): Promise<DeskContact> {
  const { name = '', email = '', phone = '' } = (await privates.submissions.read(id))?.contact ?? {};
  return { name, hasMail: letters !== undefined && email !== '', ...(hasRole(person, 'admin') && { address: { email, phone } }) };
}

export async function queueOf(parts: EditingParts): Promise<readonly QueueEntry[]> {
  const [everybody, stored] = await Promise.all([people(parts), parts.submissions.list()]);
  return stored
    .map(({ record }) => queueEntry(record, everybody))
    .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));
}

function queueEntry({ id, state, draft, events, assignee }: SubmissionRecord, everybody: ReadonlyMap<string, DeskPerson>): QueueEntry {
  return {
    reference: id,
    title: draft.title,
    state,
    language: draft.language,
    country: draft.country,
    organisation: draft.organisation.name,
    photos: draft.photos.length,
    receivedAt: events[0]?.at ?? '',
    changedAt: events.at(-1)?.at ?? '',
    assignee: everybody.get(assignee) ?? null,
    ours: BEING_WORKED_ON.has(state) ? state !== 'questions' : state === 'accepted',
  };
}

/** Everybody of the desk by id, also who has left: events name them. */
async function people({ privates }: EditingParts): Promise<ReadonlyMap<string, DeskPerson>> {
  return new Map((await privates.people.list()).map((person) => [person.id, deskPerson(person)]));
}
