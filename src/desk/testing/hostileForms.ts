/** Multipart bodies as no browser writes them: real ones, damaged. */
import * as fc from 'fast-check';
import { CONTACT, SHORT_DRAFT } from '#submission/testing/exampleDraft.ts';
import { phonePhoto } from './photos.ts';
import { formBody, submitRequest } from './testParts.ts';

export interface HostileForm {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer;
}

interface Whole {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  readonly type: string;
  readonly payload: Buffer;
}

/** A few devices: what is sent again is the same submission, so that the desk does not fill up. */
const DRAFT_KEYS = Array.from({ length: 8 }, (_, number) => `00000000-0000-4000-8000-00000000000${number}`);
const BOUNDARY = 'hostile';

/** `reference`: of a submission that is there, whose text may be replaced. */
export async function hostileForms(reference: string, headers: Readonly<Record<string, string>>): Promise<fc.Arbitrary<HostileForm>> {
  const whole = fc.constantFrom(...(await wholeForms(reference)));
  const body = fc.tuple(whole, fc.array(damage(), { maxLength: 4 })).map(([form, changes]) => ({
    ...form,
    payload: changes.reduce((payload, change) => change(payload), form.payload),
  }));
  return fc
    .tuple(body, contentType(), fc.constantFrom(...DRAFT_KEYS), fc.nat(99))
    .map(([{ method, url, type, payload }, otherType, key, odd]) => ({
      method,
      url,
      payload,
      headers: { ...headers, 'content-type': odd < 15 ? otherType : type, 'idempotency-key': odd === 99 ? `${key}\t` : key },
    }));
}

async function wholeForms(reference: string): Promise<readonly Whole[]> {
  const draft = JSON.stringify(submitRequest());
  const revised = JSON.stringify({ draft: SHORT_DRAFT, contact: CONTACT });
  const bytes = await phonePhoto(60, 40);
  const key = 'abcdefgh01234567';
  const photo = { name: 'photo', filename: 'x.jpg', bytes };
  const one = `/api/submissions/${reference}`;
  return Promise.all([
    whole('POST', '/api/submissions', { fields: { submission: draft, website: '' } }),
    whole('POST', '/api/submissions', { fields: { submission: draft }, file: photo }),
    whole('POST', '/api/submissions/photos', { fields: { key }, file: photo }),
    whole('POST', '/api/submissions/photos', { fields: { key, website: 'x' }, file: { ...photo, filename: '../../x.png' } }),
    whole('PUT', one, { fields: { submission: revised } }),
    whole('POST', `${one}/answers`, { fields: { submission: revised } }),
    whole('POST', '/api/recover', { fields: { email: CONTACT.email } }),
  ]);
}

async function whole(method: Whole['method'], url: string, form: Parameters<typeof formBody>[0]): Promise<Whole> {
  const { payload, headers } = await formBody(form);
  const [, own = ''] = /boundary=(\S+)/.exec(headers['content-type'] ?? '') ?? [];
  // The same boundary in every run, so that a seed finds the same body again.
  const fixed = Buffer.from(payload.toString('latin1').replaceAll(own, BOUNDARY), 'latin1');
  return { method, url, type: `multipart/form-data; boundary=${BOUNDARY}`, payload: fixed };
}

function contentType(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=other',
    `multipart/form-data; boundary="${BOUNDARY}"`,
    `multipart/form-data; boundary=${'a'.repeat(5_000)}`,
    `multipart/mixed; boundary=${BOUNDARY}`,
    `multipart/form-data; boundary=${BOUNDARY}; charset=utf-7`,
    `multipart/form-data; boundary=${BOUNDARY}; boundary=other`,
    'application/x-www-form-urlencoded',
    'application/json',
    'text/plain',
    ';',
  );
}

const LINE = '\r\n';
const part = (head: string, body: string): string => `--${BOUNDARY}${LINE}${head}${LINE}${LINE}${body}${LINE}`;
const field = (name: string): string => `Content-Disposition: form-data; name="${name}"`;

const GRAFTS = [
  '\0',
  LINE,
  LINE + LINE,
  `--${BOUNDARY}${LINE}`,
  `--${BOUNDARY}--${LINE}`,
  part(field('submission'), '{}'),
  part(field('__proto__'), '{"a":1}'),
  part(field('constructor'), 'x'),
  part(field(''), 'x'),
  part(`${field('key')}; filename="../../x.png"`, '\u00FF\u00D8\u00FF'),
  part(`${field('photo')}; filename="a\0b.jpg"${LINE}Content-Type: image/svg+xml`, '<svg onload=alert(1)>'),
  part(`${field('photo')}; filename*=UTF-8''%2e%2e%2fx${LINE}Content-Transfer-Encoding: base64`, '/9j/'),
  part(`${field('photo')}; filename="a"${LINE}Content-Type: multipart/mixed; boundary=inner`, `--inner${LINE}${LINE}x${LINE}--inner--`),
  part(`Content-Disposition: attachment; name="submission"`, '{}'),
  part('X: y', 'x'),
  part(`${field('submission')}${LINE}X: ${'y'.repeat(100_000)}`, '{}'),
  part(`${field('submission')}${LINE}${`X: y${LINE}`.repeat(300)}Y: z`, '{}'),
  part(field('n'.repeat(50_000)), 'x'),
  part(field('submission'), '['.repeat(100_000)),
  part(field('website'), 'x').repeat(90),
  part(`${field('photo')}; filename="x"`, 'x').repeat(3),
].map((text) => Buffer.from(text, 'latin1'));

type Damage = (payload: Buffer) => Buffer;

function damage(): fc.Arbitrary<Damage> {
  const place = fc.nat(9_999).map((at) => (payload: Buffer) => Math.floor((payload.length * at) / 10_000));
  const spliced = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...GRAFTS) },
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  );
  return fc.oneof(
    place.map(
      (at): Damage =>
        (payload) =>
          payload.subarray(0, at(payload)),
    ),
    place.map(
      (at): Damage =>
        (payload) =>
          payload.subarray(at(payload)),
    ),
    fc.tuple(place, spliced).map(
      ([at, bytes]): Damage =>
        (payload) =>
          Buffer.concat([payload.subarray(0, at(payload)), bytes, payload.subarray(at(payload))]),
    ),
    // Between parts, where it is one.
    spliced.map(
      (bytes): Damage =>
        (payload) =>
          Buffer.concat([bytes, payload]),
    ),
    fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }).map((changes): Damage => (payload) => {
      const changed = Buffer.from(payload);
      for (const [at, byte] of changes) if (payload.length > 0) changed[at(payload)] = byte;
      return changed;
    }),
    fc.constantFrom<Damage>(
      (payload) => Buffer.concat([payload, payload]),
      (payload) => Buffer.from(payload.toString('latin1').replaceAll(LINE, '\n'), 'latin1'),
      (payload) => Buffer.from(payload.toString('latin1').replace('name="', 'name='), 'latin1'),
      () => Buffer.alloc(0),
    ),
  );
}
