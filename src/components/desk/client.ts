/** The one place from which contributors' pages talk to the desk. */
import {
  API,
  type AnswerRequest,
  type DeskProbe,
  type PhotoTaken,
  type Receipt,
  type RecoverRequest,
  type ReviseRequest,
  type SubmissionView,
  type SubmitRequest,
} from '#submission/api.ts';
import { DeskRefusal, done, json, PATIENCE, refusedBy, send } from './request.ts';

/** The key to one submission, from its private link. */
export interface Key {
  readonly reference: string;
  readonly secret: string;
}

export interface DeskClient {
  /** What the host offers; undefined where it has no desk. */
  readonly probe: () => Promise<DeskProbe | undefined>;
  /** A challenge for the proof of work, as `solveProof` takes it. */
  readonly challenge: () => Promise<unknown>;
  /** `draftKey`: the UUID of the draft. */
  readonly sendPhoto: (draftKey: string, key: string, photo: Blob) => Promise<PhotoTaken>;
  readonly submit: (draftKey: string, submission: SubmitRequest) => Promise<Receipt>;
  readonly view: (key: Key) => Promise<SubmissionView>;
  readonly photo: (key: Key, photo: string) => Promise<Blob>;
  readonly revise: (key: Key, version: string, revision: ReviseRequest, draftKey: string) => Promise<SubmissionView>;
  readonly answer: (key: Key, version: string, answer: AnswerRequest) => Promise<SubmissionView>;
  readonly withdraw: (key: Key, version: string) => Promise<SubmissionView>;
  readonly erase: (key: Key, version: string) => Promise<void>;
  readonly recover: (request: RecoverRequest) => Promise<void>;
}

export const deskClient: DeskClient = {
  async probe() {
    const response = await send(`${API}/desk`, {});
    if (response.status >= 500) throw new DeskRefusal(await refusedBy(response));
    const answer: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
    return isProbe(answer) ? answer : undefined;
  },
  challenge: () => json(`${API}/challenge`, {}),
  sendPhoto(draftKey, key, photo) {
    const body = new FormData();
    body.set('key', key);
    body.set('photo', photo, `${key}.${photo.type.split('/')[1] ?? 'bin'}`);
    return json(`${API}/submissions/photos`, { method: 'POST', body, headers: { 'Idempotency-Key': draftKey } }, PATIENCE.photo);
  },
  submit: (draftKey, submission) =>
    json(`${API}/submissions`, { method: 'POST', body: multipart(submission), headers: { 'Idempotency-Key': draftKey } }),
  view: (key) => json(at(key), { headers: bearer(key) }),
  async photo(key, photo) {
    const response = await send(`${at(key)}/photos/${photo}`, { headers: bearer(key) }, PATIENCE.photo);
    if (!response.ok) throw new DeskRefusal(await refusedBy(response));
    return response.blob();
  },
  revise: (key, version, revision, draftKey) =>
    json(at(key), { method: 'PUT', body: multipart(revision), headers: { ...changing(key, version), 'Idempotency-Key': draftKey } }),
  answer: (key, version, answer) =>
    json(`${at(key)}/answers`, {
      method: 'POST',
      body: JSON.stringify(answer),
      headers: { ...changing(key, version), 'Content-Type': 'application/json' },
    }),
  withdraw: (key, version) => json(`${at(key)}/withdraw`, { method: 'POST', headers: changing(key, version) }),
  erase: (key, version) => done(`${at(key)}/erase`, { method: 'POST', headers: changing(key, version) }),
  recover: (request) =>
    done(`${API}/recover`, { method: 'POST', body: JSON.stringify(request), headers: { 'Content-Type': 'application/json' } }),
};

function at({ reference }: Key): string {
  return `${API}/submissions/${reference}`;
}

function bearer({ secret }: Key): Record<string, string> {
  return { Authorization: `Bearer ${secret}` };
}

function changing(key: Key, version: string): Record<string, string> {
  return { ...bearer(key), 'If-Match': version };
}

function multipart(submission: SubmitRequest | ReviseRequest): FormData {
  const body = new FormData();
  body.set('submission', JSON.stringify(submission));
  // A trap for robots: people leave it empty.
  body.set('website', '');
  return body;
}

function isProbe(value: unknown): value is DeskProbe {
  return typeof value === 'object' && value !== null && 'desk' in value && value.desk === true;
}
