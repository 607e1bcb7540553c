import type { PrivateSet, PrivateStore } from '#desk/store/privateStore.ts';
import { memoryPrivateStore } from '#desk/store/testing/memoryPrivateStore.ts';

/** A store that takes its time, as a disk does: of two who ask at once, both have looked before either changes anything. */
export function slowStore(): PrivateStore {
  const { submissions, people, tickets, outbox } = memoryPrivateStore();
  return { submissions: slow(submissions), people: slow(people), tickets: slow(tickets), outbox: slow(outbox) };
}

function slow<T>({ read, write, add, remove, list }: PrivateSet<T>): PrivateSet<T> {
  const later = async <R>(work: () => Promise<R>): Promise<R> => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    return work();
  };
  return {
    read: (id) => later(() => read(id)),
    write: (id, value) => later(() => write(id, value)),
    add: (id, value) => later(() => add(id, value)),
    remove: (id) => later(() => remove(id)),
    list: () => later(list),
  };
}
