/** Why an engine could not answer. The interface words it; `reason` says which words. */
export type SearchFailure =
  /** The index or the service cannot be reached. */
  | 'unreachable'
  /** What came is not an index this version reads, or is cut off. */
  | 'damaged'
  /** The service refuses: wrong keys, used-up quota. */
  | 'refused';

export class SearchError extends Error {
  override readonly name = 'SearchError';
  readonly reason: SearchFailure;

  constructor(reason: SearchFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
