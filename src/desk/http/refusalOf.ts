/** Every error as what the API answers: one table. */
import { PhotoRefused, PhotosBusy } from '#desk/photos/photoRefused.ts';
import { DiskFull } from '#desk/store/storeErrors.ts';
import { ContentConflict, ForgeRefused, NotAccepted, NotReady, SlugTaken } from '#desk/publish/publishErrors.ts';
import { RefusedError } from './refusedError.ts';

/** Of Fastify and its plugins, by their codes. */
const BY_CODE: Readonly<Record<string, readonly [number, 'bad-request' | 'too-large']>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large'],
  FST_REQ_FILE_TOO_LARGE: [413, 'too-large'],
  FST_PARTS_LIMIT: [413, 'too-large'],
  FST_FILES_LIMIT: [413, 'too-large'],
  FST_FIELDS_LIMIT: [413, 'too-large'],
};

const PHOTO_STATUS = { 'not-a-photo': 415, heic: 415, 'too-large': 413 } as const;

/** Undefined for what nobody foresaw: a fault of ours, or of the machine. */
export function refusalOf(error: unknown): RefusedError | undefined {
  if (error instanceof RefusedError) return error;
  if (error instanceof PhotoRefused) return new RefusedError(PHOTO_STATUS[error.code], error.code, error.message);
  if (error instanceof PhotosBusy) return new RefusedError(503, 'busy', error.message, { retryAfter: 10 });
  if (error instanceof DiskFull || hasCode(error, 'ENOSPC')) {
    return new RefusedError(507, 'full', 'the disk of the desk is full: nothing was kept of this request', { retryAfter: 3_600 });
  }
  const refused = publishing(error);
  if (refused !== undefined) return refused;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const known = BY_CODE[error.code];
  if (known !== undefined) return new RefusedError(known[0], known[1], error.message);
  // Whatever else a parser of requests complains about is the request's fault.
  const status = 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? new RefusedError(status, 'bad-request', error.message) : undefined;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function publishing(error: unknown): RefusedError | undefined {
  if (error instanceof NotReady) return new RefusedError(422, 'not-ready', error.message, { todo: error.todo });
  if (error instanceof SlugTaken) return new RefusedError(409, 'taken', error.message);
  if (error instanceof ContentConflict) return new RefusedError(409, 'conflict', error.message);
  if (error instanceof NotAccepted) return new RefusedError(409, 'wrong-state', error.message);
  return error instanceof ForgeRefused ? new RefusedError(502, 'forge', error.message) : undefined;
}
