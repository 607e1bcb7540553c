/** What the page and the worker that searches for it say to each other. */
import type { SearchFailure } from '#search/searchError.ts';
import type { SearchRequest, SearchResult } from '#search/searchClient.ts';

/** Where the index of each locale is served from: `{'hub_sr': '/sr/'}`. */
export type Bases = Readonly<Record<string, string>>;

/** The page's first message. */
export interface Opening {
  readonly bases: Bases;
}

export interface Question {
  readonly id: number;
  readonly requests: readonly SearchRequest[];
}

/** Errors do not travel with their class: the reason does. */
export type Answer =
  | { readonly id: number; readonly results: readonly SearchResult[] }
  | { readonly id: number; readonly failure: SearchFailure; readonly message: string };

/** One end of the line, as `Worker`, `MessagePort` and the inside of a worker have it. */
export interface Line<Sent, Received> {
  /** Nothing is handed over: what is sent is copied. */
  readonly postMessage: (message: Sent, transfer: []) => void;
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: Received }) => void) => void;
}
