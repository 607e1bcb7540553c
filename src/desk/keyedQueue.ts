import { createQueue, type Queue } from './queue.ts';

/** One queue for each key: what is asked for under one key is done one after the other, the rest beside it. */
export function createKeyedQueue(): { readonly run: <T>(key: string, work: () => Promise<T>) => Promise<T> } {
  const queues = new Map<string, { queue: Queue; waiting: number }>();
  return {
    run: async (key, work) => {
      const entry = queues.get(key) ?? { queue: createQueue(), waiting: 0 };
      queues.set(key, entry);
      entry.waiting += 1;
      try {
        return await entry.queue.run(work);
      } finally {
        entry.waiting -= 1;
        if (entry.waiting === 0) queues.delete(key);
      }
    },
  };
}
