/** Keeps trying until what was published is where it belongs. What is still to do is read from the refs, so that an end loses nothing. */

export interface SyncLoop {
  /** Tries now, or once more after the attempt that is under way. */
  readonly nudge: () => void;
  /** What is not done, for people; '' when all is. */
  readonly problem: () => string;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface SyncTimes {
  /** Between looks at the remote, in milliseconds. */
  readonly every: number;
  /** After a failure; doubled after each further one, up to `every`. */
  readonly retry: number;
  /** Before each further attempt to merge: a forge needs a moment to find out whether it can. */
  readonly merge: readonly number[];
}

export const SYNC_TIMES: SyncTimes = { every: 5 * 60_000, retry: 15_000, merge: [1000, 3000, 6000] };

export function createSyncLoop(sync: () => Promise<void>, { every, retry }: SyncTimes, log: (line: string) => void): SyncLoop {
  let problem = '';
  let failures = 0;
  let again = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    again = false;
    try {
      await sync();
      problem = '';
      failures = 0;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== problem) log(`The remote of the content: ${message}`);
      problem = message;
      failures += 1;
    }
    if (again && !closed) await work();
  }

  function nudge(): void {
    if (closed) return;
    clearTimeout(timer);
    again = true;
    working ??= work().finally(() => {
      working = undefined;
      if (closed) return;
      const wait = failures === 0 ? every : Math.min(every, retry * 2 ** (failures - 1));
      timer = setTimeout(nudge, wait).unref();
    });
  }

  async function idle(): Promise<void> {
    const now = working;
    if (now === undefined) return;
    await now;
    await idle();
  }

  return {
    nudge,
    problem: () => problem,
    idle,
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await working;
    },
  };
}
