import type { PrivateSet, PrivateStore } from '#desk/store/privateStore.ts';

/** Keeps nothing beyond the process; passes the same suite as the store in files. */
export function memoryPrivateStore(): PrivateStore {
  return { submissions: memorySet(), people: memorySet(), tickets: memorySet(), outbox: memorySet() };
}

export function memorySet<T>(): PrivateSet<T> {
  const kept = new Map<string, T>();
  const named = (id: string): string => {
    if (!/^[a-z0-9-]{1,64}$/.test(id)) throw new Error(`${JSON.stringify(id)} is not the name of a record`);
    return id;
  };
  return {
    read: async (id) => Promise.resolve(structuredClone(kept.get(named(id)))),
    write: async (id, value) => {
      kept.set(named(id), structuredClone(value));
      return Promise.resolve();
    },
    add: async (id, value) => {
      if (kept.has(named(id))) return Promise.resolve(false);
      kept.set(id, structuredClone(value));
      return Promise.resolve(true);
    },
    remove: async (id) => Promise.resolve(kept.delete(named(id))),
    list: async () => Promise.resolve([...kept.values()].map((value) => structuredClone(value))),
  };
}
