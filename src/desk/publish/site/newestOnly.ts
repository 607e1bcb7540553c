/** Works on one thing at a time; of those asked for meanwhile, the newest alone is next. */
export interface NewestOnly<T> {
  readonly want: (item: T) => void;
  readonly isBusy: () => boolean;
  /** Resolves when nothing is left to do. */
  readonly idle: () => Promise<void>;
  /** Takes nothing more on, and resolves when the work under way has ended. */
  readonly close: () => Promise<void>;
}

/** `work` never fails: it keeps what went wrong to itself. */
export function createNewestOnly<T>(work: (item: T) => Promise<void>): NewestOnly<T> {
  let wanted: { readonly item: T } | undefined;
  let working: Promise<void> | undefined;
  let closed = false;

  function next(): void {
    if (wanted === undefined || closed || working !== undefined) return;
    const { item } = wanted;
    wanted = undefined;
    working = work(item).finally(() => {
      working = undefined;
      next();
    });
  }

  async function idle(): Promise<void> {
    const now = working;
    if (now === undefined) return;
    await now;
    await idle();
  }

  return {
    want: (item) => {
      wanted = { item };
      next();
    },
    isBusy: () => working !== undefined,
    idle,
    close: async () => {
      closed = true;
      await working;
    },
  };
}
