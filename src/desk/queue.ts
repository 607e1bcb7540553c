/** Does one thing after the other, in the order they were asked for; one that fails stops none of the others. */
export interface Queue {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves when all that was asked for so far is done. */
  readonly idle: () => Promise<void>;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const next = last.then(work);
      last = next.catch(() => {});
      return next;
    },
    idle: async () => {
      await last;
    },
  };
}
