import type { Ask } from './new/ask.ts';

/** What a command may use of the world around it. */
export interface Host {
  readonly siteDir: string;
  readonly print: (text: string) => void;
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The name Git knows the person at the keyboard by; undefined where it knows none. */
  readonly userName: () => string | undefined;
  /** Undefined where nobody can answer: in a pipe, or on a build server. */
  readonly ask: Ask | undefined;
}
