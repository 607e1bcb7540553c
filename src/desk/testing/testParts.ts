/** An app whose stores are in memory, whose photos are real, and whose proofs always pay: for tests of the API. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { createApp } from '#desk/http/app.ts';
import type { Parts } from '#desk/http/parts.ts';
import { createPhotoReader } from '#desk/photos/photoReader.ts';
import type { Photo } from '#desk/photos/photoMessages.ts';
import type { PhotoStaging } from '#desk/store/photoStaging.ts';
import { memoryPrivateStore } from '#desk/store/testing/memoryPrivateStore.ts';
import { memorySubmissionStore } from '#desk/store/testing/memorySubmissionStore.ts';
import type { Locale } from '#model/locale.ts';
import type { SubmitRequest } from '#submission/api.ts';
import { CONTACT, SHORT_DRAFT } from '#submission/testing/exampleDraft.ts';

export const SECRET = 'S'.repeat(43);
export const HUB_URL = 'http://hub.example';

export interface SentLetter {
  readonly to: string;
  readonly locale: Locale;
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface TestApp {
  readonly app: FastifyInstance;
  readonly parts: Parts;
  readonly letters: readonly SentLetter[];
  readonly lines: readonly string[];
  readonly close: () => Promise<void>;
}

export async function testApp(
  change: Partial<Parts> = {},
  more: (app: FastifyInstance, parts: Parts) => void | Promise<void> = () => {},
): Promise<TestApp> {
  const letters: SentLetter[] = [];
  const lines: string[] = [];
  const photos = createPhotoReader({ processes: 1 });
  const parts: Parts = {
    submissions: memorySubmissionStore(),
    privates: memoryPrivateStore(),
    staging: memoryStaging(),
    photos,
    proofs: { challenge: () => Promise.reject(new Error('not here')), spend: () => Promise.resolve('ok') },
    letters: {
      send: (_id, to, locale, kind, values) => {
        letters.push({ to, locale, kind, values });
        return Promise.resolve();
      },
    },
    hubUrl: HUB_URL,
    now: () => new Date(),
    trustProxy: 0,
    log: { write: (line) => void lines.push(line) },
    rateLimits: false,
    ...change,
  };
  const app = await createApp(parts, (routes) => more(routes, parts));
  return { app, parts, letters, lines, close: async () => void (await Promise.all([app.close(), photos.close()])) };
}

function memoryStaging(): PhotoStaging {
  const kept = new Map<string, Photo>();
  return {
    put: async (draft, key, photo) => void (await Promise.resolve(kept.set(`${draft} ${key}`, photo))),
    get: async (draft, key) => Promise.resolve(kept.get(`${draft} ${key}`)),
    remove: async (draft) => {
      for (const name of kept.keys()) if (name.startsWith(`${draft} `)) kept.delete(name);
      return Promise.resolve();
    },
    sweep: async () => Promise.resolve(),
  };
}

export function submitRequest(change: Partial<SubmitRequest> = {}): SubmitRequest {
  return { draft: SHORT_DRAFT, contact: CONTACT, locale: 'mk', secret: SECRET, proof: 'paid', ...change };
}

export interface FormParts {
  readonly fields: Readonly<Record<string, string>>;
  readonly file?: { readonly name: string; readonly filename: string; readonly bytes: Uint8Array };
}

/** A multipart body as browsers write one. */
export async function formBody({
  fields,
  file,
}: FormParts): Promise<{ readonly payload: Buffer; readonly headers: Record<string, string> }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file !== undefined) form.append(file.name, new Blob([Buffer.from(file.bytes)]), file.filename);
  const response = new Response(form);
  return { payload: Buffer.from(await response.arrayBuffer()), headers: { 'content-type': response.headers.get('content-type') ?? '' } };
}

/** Sends a submission as the form does. */
export async function submit(app: FastifyInstance, request: SubmitRequest = submitRequest(), draftKey: string = randomUUID()) {
  const { payload, headers } = await formBody({ fields: { submission: JSON.stringify(request), website: '' } });
  return app.inject({ method: 'POST', url: '/api/submissions', payload, headers: { ...headers, 'idempotency-key': draftKey } });
}

export async function sendPhoto(app: FastifyInstance, draftKey: string, key: string, bytes: Uint8Array) {
  const { payload, headers } = await formBody({ fields: { key }, file: { name: 'photo', filename: '../../x.png', bytes } });
  return app.inject({ method: 'POST', url: '/api/submissions/photos', payload, headers: { ...headers, 'idempotency-key': draftKey } });
}
