/** What editors see and do. Each route begins with who asks; whether they may is judged by `mayNow`. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { expectedVersion } from '#desk/http/readForm.ts';
import { badRequest, notFound } from '#desk/http/refusedError.ts';
import type { StoredSubmission } from '#desk/store/submissionStore.ts';
import type { DeskSubmission, QueueEntry, RevisionEntry, SiteState } from '#submission/deskApi.ts';
import { DESK_ACTIONS } from '#submission/parse.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { act } from './act.ts';
import type { Acted, ActionName } from './actions.ts';
import { deskSubmission, queueOf } from './deskView.ts';
import type { EditingParts } from './editingParts.ts';
import { eraseAsAdmin } from './eraseAsAdmin.ts';
import { tellOf } from './tell.ts';

const ONE = '/api/desk/submissions/:reference';
/** A draft with all its sections, and details; in bytes. */
const EDIT_LIMIT = 4 * 1024 * 1024;

export function editingRoutes(app: FastifyInstance, parts: EditingParts): void {
  const { access, publisher } = parts;
  lookingRoutes(app, parts);

  app.get('/api/desk/site', async (request): Promise<SiteState> => {
    await access.requirePerson(request);
    return publisher.state();
  });

  app.post(`${ONE}/:action`, { bodyLimit: EDIT_LIMIT }, async (request): Promise<DeskSubmission> => {
    const person = await access.requireRole(request, 'editor');
    const { reference } = paramsOf(request);
    const acted = actedOf(request);
    const stored = await act(parts, { person, reference, expected: expectedVersion(request), acted });
    await tellOf(parts, acted.name, stored).catch((error: unknown) => {
      request.log.error({ id: request.id, failure: String(error) }, 'a letter could not be kept');
    });
    return deskSubmission(parts, person, stored);
  });

  app.post(`${ONE}/erase`, async (request, reply) => {
    await access.requireFresh(request, 'admin');
    await eraseAsAdmin(parts, paramsOf(request).reference, expectedVersion(request));
    return reply.code(204).send();
  });
}

function lookingRoutes(app: FastifyInstance, parts: EditingParts): void {
  const { access, submissions } = parts;

  app.get('/api/desk/queue', async (request): Promise<readonly QueueEntry[]> => {
    await access.requirePerson(request);
    return queueOf(parts);
  });

  app.get(ONE, async (request): Promise<DeskSubmission> => {
    const person = await access.requirePerson(request);
    return deskSubmission(parts, person, await found(parts, request));
  });

  app.get(`${ONE}/photos/:key`, async (request, reply) => {
    await access.requirePerson(request);
    const { reference, key } = paramsOf(request);
    const { version } = request.query as { readonly version?: string };
    const isKey = /^[a-z0-9]{16}$/.test(key);
    const bytes = isKey ? await submissions.photo(reference, key, version) : undefined;
    if (bytes === undefined) throw notFound();
    return reply.type('image/webp').header('Content-Security-Policy', "default-src 'none'; sandbox").send(Buffer.from(bytes));
  });

  app.get(`${ONE}/history`, async (request): Promise<readonly RevisionEntry[]> => {
    await access.requirePerson(request);
    const { record } = await found(parts, request);
    const revisions = await submissions.history(record.id);
    return revisions.flatMap(({ version, record: { events } }) => {
      const event = events.at(-1);
      return event === undefined ? [] : [{ version, event }];
    });
  });

  app.get(`${ONE}/history/:version`, async (request): Promise<SubmissionRecord> => {
    await access.requirePerson(request);
    const { reference, version } = paramsOf(request);
    const revision = (await submissions.history(reference)).find((each) => each.version === version);
    if (revision === undefined) throw notFound();
    return revision.record;
  });
}

interface Params {
  readonly reference: string;
  readonly key: string;
  readonly version: string;
  readonly action: string;
}

/** Fastify gives each route the names of its address. */
function paramsOf({ params }: FastifyRequest): Params {
  return { reference: '', key: '', version: '', action: '', ...(params as Partial<Params>) };
}

async function found({ submissions }: EditingParts, request: FastifyRequest): Promise<StoredSubmission> {
  const stored = await submissions.read(paramsOf(request).reference);
  if (stored === undefined) throw notFound();
  return stored;
}

function actedOf(request: FastifyRequest): Acted {
  const name = paramsOf(request).action;
  if (!isAction(name)) throw notFound();
  const what = DESK_ACTIONS[name](request.body ?? {});
  if (what === undefined) throw badRequest(`expected what ${name} needs, as the pages of the desk send it`);
  // Read by the reader of the same action.
  return { name, what } as Acted;
}

function isAction(name: string): name is ActionName {
  return Object.hasOwn(DESK_ACTIONS, name);
}
