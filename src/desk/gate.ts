/** Many at once, or one alone; asked for in turn, so that nobody waits for ever. */
export interface Gate {
  readonly shared: <T>(work: () => Promise<T>) => Promise<T>;
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createGate(): Gate {
  /** What must be over before another may be shared in, or be alone. */
  let beforeShared: Promise<unknown> = Promise.resolve();
  let beforeAlone: Promise<unknown> = Promise.resolve();
  return {
    shared: (work) => {
      const done = beforeShared.then(work);
      beforeAlone = Promise.all([beforeAlone, done.catch(() => {})]);
      return done;
    },
    alone: (work) => {
      const done = beforeAlone.then(work);
      beforeShared = done.catch(() => {});
      beforeAlone = beforeShared;
      return done;
    },
  };
}
