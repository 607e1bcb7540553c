/** Reads a multipart body: its fields, and at most one file. */
import type { FastifyRequest } from 'fastify';
import { badRequest, RefusedError } from './refusedError.ts';
import { untilStuck } from './untilStuck.ts';

export interface ReadForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Uint8Array | undefined;
}

const NOT_WHOLE = 'the multipart body is not whole';

export async function readForm(request: FastifyRequest): Promise<ReadForm> {
  if (!request.isMultipart()) throw badRequest('expected a body of the type multipart/form-data');
  try {
    return await untilStuck(request.raw, () => readParts(request), badRequest(NOT_WHOLE));
  } catch (error) {
    // The parser's own errors have no code: a body that ends too soon, or is none. What the limits say has one.
    if (error instanceof RefusedError || isLimit(error)) throw error;
    throw badRequest(NOT_WHOLE);
  }
}

async function readParts(request: FastifyRequest): Promise<ReadForm> {
  const fields = new Map<string, string>();
  let file: Uint8Array | undefined;
  for await (const part of request.parts()) {
    // Its name is nobody's business.
    if (part.type === 'file') file = await part.toBuffer();
    else if (part.valueTruncated) throw badRequest('a field is too long');
    else if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
  }
  return { fields, file };
}

function isLimit(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('FST_');
}

/** A field that holds JSON; undefined where it does not. */
export function jsonField({ fields }: ReadForm, name: string): unknown {
  try {
    return JSON.parse(fields.get(name) ?? '') as unknown;
  } catch {
    return undefined;
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The key of the draft, a UUID: what makes sending again safe. */
export function draftKeyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !UUID.test(key)) throw badRequest('expected a UUID in the header Idempotency-Key');
  return key.toLowerCase();
}

/** The version the sender has seen. */
export function expectedVersion(request: FastifyRequest): string {
  const version = request.headers['if-match'];
  if (typeof version !== 'string' || version === '') throw badRequest('expected the version you have seen in the header If-Match');
  return version.replaceAll('"', '');
}
