/** Private records in memory: for tests of what uses them, and the second that passes the suite. */
import type { PrivateSet, PrivateStore } from '#desk/store/privateStore.ts';

export function memoryPrivateStore(): PrivateStore {
  return { submissions: memorySet(), people: memorySet(), tickets: memorySet(), outbox: memorySet() };
}

export function memorySet<T>(): PrivateSet<T> {
  const records = new Map<string, string>();
  const parse = (text: string): T => JSON.parse(text) as T;
  return {
    read: async (id) => Promise.resolve(records.has(id) ? parse(records.get(id) ?? '') : undefined),
    write: async (id, value) => {
      records.set(id, JSON.stringify(value));
      return Promise.resolve();
    },
    add: async (id, value) => {
      if (records.has(id)) return Promise.resolve(false);
      records.set(id, JSON.stringify(value));
      return Promise.resolve(true);
    },
    remove: async (id) => Promise.resolve(records.delete(id)),
    list: async () => Promise.resolve([...records.values()].map(parse)),
  };
}
