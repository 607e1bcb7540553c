import { useCallback, useEffect, useState } from 'react';
import type { SubmissionView } from '#submission/api.ts';
import { deskClient, type Key } from '../desk/client.ts';
import { DeskRefusal, Offline } from '../desk/request.ts';
import type { MessageId } from '../text/messages.ts';

export interface Viewed {
  /** Absent until it has come. */
  readonly view?: SubmissionView;
  /** Why the last request failed. */
  readonly failure?: MessageId;
  readonly busy: boolean;
  /** Does something to it, and shows what it is then. True if it was done. */
  readonly act: (work: (version: string) => Promise<SubmissionView | undefined>) => Promise<boolean>;
  readonly look: () => void;
}

/** One submission as the desk has it. A change of somebody else is shown, and what was typed here stays where it is. */
export function useView(key: Key): Viewed {
  const [state, set] = useState<Pick<Viewed, 'view' | 'failure' | 'busy'>>({ busy: true });
  const { reference, secret } = key;
  const run = useCallback(async (work: () => Promise<SubmissionView | undefined>): Promise<boolean> => {
    try {
      const view = await work();
      set({ ...(view && { view }), busy: false });
      return true;
    } catch (error) {
      const current = error instanceof DeskRefusal ? error.refused.current : undefined;
      set((before) => {
        const view = current !== undefined && 'reference' in current ? current : before.view;
        return { ...(view && { view }), failure: wordsFor(error), busy: false };
      });
      return false;
    }
  }, []);
  useEffect(() => {
    deskClient.view({ reference, secret }).then(
      (view) => set({ view, busy: false }),
      (error: unknown) => set({ failure: wordsFor(error), busy: false }),
    );
  }, [reference, secret]);
  const begin = (): void => set((before) => ({ ...(before.view && { view: before.view }), busy: true }));
  const version = state.view?.version ?? '';
  return {
    ...state,
    look: () => {
      begin();
      void run(() => deskClient.view({ reference, secret }));
    },
    act: (work) => {
      begin();
      return run(() => work(version));
    },
  };
}

export function wordsFor(error: unknown): MessageId {
  if (error instanceof Offline) return 'status.failed.offline';
  if (!(error instanceof DeskRefusal)) throw error;
  if (error.code === 'not-found') return 'status.failed.notFound';
  if (error.code === 'stale') return 'status.failed.stale';
  return error.code === 'wrong-state' ? 'status.failed.state' : 'status.failed.other';
}
