/** Version 1.0 takes what the server prefers; the types that are published do not know that yet. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';

  export default class Negotiator {
    constructor(request: Pick<IncomingMessage, 'headers'>);
    /** What the client accepts of them, best first; `preferred` decides between what it likes equally. */
    encodings(available: readonly string[], options?: { readonly preferred: readonly string[] }): string[];
    /** What is asked for, best first, without what is refused by `q=0`. */
    languages(): string[];
  }
}
