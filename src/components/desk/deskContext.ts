import { createContext, useContext } from 'react';
import type { DeskSession } from '#submission/deskApi.ts';
import type { EditorsClient } from './editorsClient.ts';

/** What everything behind the door of the desk can rely on. */
export interface Desk {
  readonly session: DeskSession;
  readonly client: EditorsClient;
  /** Leads back to the door; said when a request was refused as `signed-out`. What was typed is to be kept where it is. */
  readonly signedOut: () => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('useDesk outside of the desk');
  return desk;
}
