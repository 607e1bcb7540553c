import type { RefusalCode, Refused } from '#submission/api.ts';

/** Thrown anywhere behind a route: the answer is `status` with a `Refused`. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly code: RefusalCode;
  readonly extra: Partial<Refused>;

  /** `message` is for people who read logs: nothing personal, no secrets. */
  constructor(status: number, code: RefusalCode, message: string, extra: Partial<Refused> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.extra = extra;
  }
}
