import { createContext, useContext } from 'react';
import type { Locale } from '#model/locale.ts';
import type { IndexedModule, IndexedSession, WorkshopIndex } from '#training/workshop/moduleData.ts';
import { sessionsOf } from '#training/workshop/warnings.ts';
import type { BaseOf } from './fetchData.ts';
import type { PlanStore } from './planStore.ts';

/** What every part of the builder works with; none of it changes while the page is open. */
export interface WorkshopParts {
  readonly store: PlanStore;
  readonly index: WorkshopIndex;
  readonly modules: ReadonlyMap<string, IndexedModule>;
  readonly reader: Locale;
  readonly baseOf: BaseOf;
  /** Tells what has happened to who cannot see it. */
  readonly say: (message: string) => void;
}

export const WorkshopContext = createContext<WorkshopParts | undefined>(undefined);

export function useParts(): WorkshopParts {
  const parts = useContext(WorkshopContext);
  if (parts === undefined) throw new Error('the builder’s parts stand inside WorkshopContext');
  return parts;
}

export function sessionIn(module: IndexedModule | undefined, id: string): IndexedSession | undefined {
  return module && sessionsOf(module).find((session) => session.id === id);
}
