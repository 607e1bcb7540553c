/** What the bench asks of each engine. */
import type { BenchPage } from './benchPage.ts';

/** A file an engine fetches, by its path in the folder that is served. */
export type ReadFile = (file: string) => Uint8Array<ArrayBuffer> | undefined;

export interface Question {
  readonly query: string;
  /** Answer from titles alone, where an engine can. */
  readonly titlesOnly: boolean;
  /** How many hits are to be ready to be shown. */
  readonly hits: number;
}

export interface Searcher {
  /** Ids of pages, best first, each with all that is shown of it. */
  readonly search: (question: Question) => Promise<readonly string[]>;
}

export interface Engine {
  /** Loads what is no part of the work; what comes back makes the files a server would hold, for readers of `language`. */
  readonly builder: () => Promise<(pages: readonly BenchPage[], language: string) => Promise<ReadonlyMap<string, Uint8Array>>>;
  /** Loads the code; each call of what comes back opens a new client that has fetched nothing. */
  readonly prepare: () => Promise<(read: ReadFile, language: string) => Promise<Searcher>>;
}

export interface EngineContext {
  readonly siteDir: string;
  /** Where the peers are installed. */
  readonly peers: string;
  /** Where the hub's own engine lies as a browser would get it. */
  readonly code: string;
}
