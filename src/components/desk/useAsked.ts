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
  const [state, set] = useState<Omit<Asked<T>, 'look'>>({ busy: true });
  const run = useCallback((): void => {
    ask(client).then(
      (value) => set({ value, at: new Date().toISOString(), busy: false }),
      (error: unknown) => {
        set(({ failure, ...before }) => ({ ...before, failure: refusalWords(error), busy: false }));
        if (error instanceof DeskRefusal && error.code === 'signed-out') signedOut();
      },
    );
  }, [ask, client, signedOut]);
  const look = useCallback(() => {
    set(({ failure, ...before }) => ({ ...before, busy: true }));
    run();
  }, [run]);
  useEffect(run, [run]);
  useEffect(() => {
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  return { ...state, look };
}
