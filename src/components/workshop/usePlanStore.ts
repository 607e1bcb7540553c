import { useEffect, useState } from 'react';
import { PLAN_PREFIX } from '#model/storage.ts';
import type { Defaults } from '#training/workshop/readPlan.ts';
import { createPlanStore, type PlanStore } from './planStore.ts';
import { browserShelf } from './shelf.ts';

/** The store of the open plan, in step with other tabs. */
export function usePlanStore(defaults: Defaults): PlanStore {
  const [store] = useState(() => createPlanStore(browserShelf, defaults));
  useEffect(() => {
    const storage = ({ key, newValue }: StorageEvent): void => {
      if (key?.startsWith(PLAN_PREFIX)) store.hear(key.slice(PLAN_PREFIX.length), newValue);
    };
    window.addEventListener('storage', storage);
    return () => window.removeEventListener('storage', storage);
  }, [store]);
  return store;
}
