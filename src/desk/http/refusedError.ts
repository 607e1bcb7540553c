import type { Refused, RefusalCode } from '#submission/api.ts';

/** What a route throws to answer with a `Refused`; `message` is for logs and for people who read JSON. */
export class RefusedError extends Error {
  readonly status: number;
  readonly code: RefusalCode;
  readonly extra: Partial<Refused>;

  constructor(status: number, code: RefusalCode, message: string, extra: Partial<Refused> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.extra = extra;
  }
}

export const notFound = (): RefusedError => new RefusedError(404, 'not-found', 'there is no such submission, or the key is not its key');
export const badRequest = (what: string): RefusedError => new RefusedError(400, 'bad-request', what);
export const wrongState = (): RefusedError => new RefusedError(409, 'wrong-state', 'this cannot be done where the submission stands now');
