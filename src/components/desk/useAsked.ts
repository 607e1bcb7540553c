import { useCallback, useEffect, useState } from 'react';
import type { MessageId } from '../text/messages.ts';
import { useDesk } from './deskContext.ts';
import type { EditorsClient } from './editorsClient.ts';
import { refusalWords } from './refusalWords.ts';
import { DeskRefusal } from './request.ts';

export interface Asked<T> {
  /** What came last; it stays while the desk is asked again, and when it then says no. */
  readonly value?: T;
  /** When it came, as an ISO time. */
  readonly at?: string;
  readonly failure?: MessageId;
  readonly busy: boolean;
  readonly look: () => void;
}

/** Something the desk is asked for now, again when the window is turned to, and when `look` is called. `ask` stays the same function. */
export function useAsked<T>(ask: (client: EditorsClient) => Promise<T>): Asked<T> {
  const { client, signedOut } = useDesk();
  const [turn, setTurn] = useState(0);
  const [state, set] = useState<Omit<Asked<T>, 'look'>>({ busy: true });
  const look = useCallback(() => {
    set(({ failure, ...before }) => ({ ...before, busy: true }));
    setTurn((turn) => turn + 1);
  }, []);
  useEffect(() => {
    let gone = false;
    ask(client).then(
      (value) => {
        if (!gone) set({ value, at: new Date().toISOString(), busy: false });
      },
      (error: unknown) => {
        if (gone) return;
        set(({ failure, ...before }) => ({ ...before, failure: refusalWords(error), busy: false }));
        if (error instanceof DeskRefusal && error.code === 'signed-out') signedOut();
      },
    );
    return () => {
      gone = true;
    };
  }, [ask, client, signedOut, turn]);
  useEffect(() => {
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  return { ...state, look };
}
