export type FuzzKind = 'documents' | 'names' | 'front matters' | 'forms' | 'lines' | 'photos';

/** What a fuzzing process tells after each piece. */
export interface FuzzTold {
  readonly done: number;
  /** Milliseconds the slowest took. */
  readonly slowest: number;
  /** By what came of them. */
  readonly counts: Readonly<Record<string, number>>;
}
