import { SearchError, type SearchFailure } from '#search/searchError.ts';

/** Which words tell a person what went wrong. What an engine did not foresee is not the connection's fault: something is damaged. */
export function failureOf(error: unknown): SearchFailure {
  return error instanceof SearchError ? error.reason : 'damaged';
}
