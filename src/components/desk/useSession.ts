import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DeskProbe } from '#submission/api.ts';
import type { DeskSession } from '#submission/deskApi.ts';
import type { MessageId } from '../text/messages.ts';
import { deskClient } from './client.ts';
import type { Desk } from './deskContext.ts';
import { createEditorsClient, door } from './editorsClient.ts';
import { refusalWords } from './refusalWords.ts';
import { DeskRefusal, Offline } from './request.ts';

interface Standing {
  /** Whether the host has a desk; `asked` until it has answered. */
  readonly probe: DeskProbe | 'asked' | 'none';
  readonly session?: DeskSession;
  /** Why the desk could not be asked. */
  readonly failure?: MessageId;
}

export interface SessionState extends Standing {
  /** What is behind the door, once somebody is signed in. */
  readonly desk?: Desk;
  /** The desk wants a sign-in while something is open behind the door. */
  readonly again: boolean;
  /** Signed in again after that, so that what was refused can be done once more. */
  readonly back: boolean;
  /** Somebody has come in or gone out since the page was loaded: what they pressed is no longer there. */
  readonly moved: boolean;
  readonly enter: (session: DeskSession) => void;
  readonly leave: () => void;
  /** Takes away the door that was opened again, without signing in, or the words that somebody is back. */
  readonly later: () => void;
  readonly retry: () => void;
}

/** Who is signed in here, also when that changes in another tab. */
export function useSession(): SessionState {
  const [standing, set] = useState<Standing>({ probe: 'asked' });
  const [above, setAbove] = useState<'nothing' | 'door' | 'back'>('nothing');
  const [moved, setMoved] = useState(false);
  const retry = useCallback(() => void stand().then(set), []);
  useEffect(retry, [retry]);
  const enter = useCallback((session: DeskSession) => {
    set(({ probe }) => ({ probe, session }));
    setMoved(true);
    setAbove((was) => (was === 'door' ? 'back' : 'nothing'));
  }, []);
  const leave = useCallback(() => {
    set(({ probe }) => ({ probe }));
    setMoved(true);
  }, []);
  const later = useCallback(() => setAbove('nothing'), []);
  const { session } = standing;
  const desk = useMemo((): Desk | undefined => {
    if (session === undefined) return undefined;
    const signedOut = (): void => {
      door.session().then(
        (now) => {
          // The same: the desk wants them to show who they are once more.
          if (now.csrf === session.csrf) return setAbove('door');
          enter(now);
          setAbove('back');
        },
        (error: unknown) => setAbove(error instanceof Offline ? 'nothing' : 'door'),
      );
    };
    return { session, client: createEditorsClient(session.csrf), signedOut };
  }, [session, enter]);
  const again = above === 'door';
  useSignedInElsewhere(again ? session : undefined, enter);
  return { ...standing, ...(desk && { desk }), again, back: above === 'back', moved, enter, leave, later, retry };
}

/** While the door is open again: a sign-in in another tab, by a link from a letter or by the organisation's account, closes it. */
function useSignedInElsewhere(before: DeskSession | undefined, enter: (session: DeskSession) => void): void {
  useEffect(() => {
    if (before === undefined) return;
    const look = (): void => {
      door.session().then(
        (now) => {
          if (now.csrf !== before.csrf) enter(now);
        },
        // Not yet.
        () => undefined,
      );
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [before, enter]);
}

async function stand(): Promise<Standing> {
  try {
    const probe = await deskClient.probe();
    if (probe === undefined) return { probe: 'none' };
    return await door.session().then(
      (session) => ({ probe, session }),
      (error: unknown) => {
        if (error instanceof DeskRefusal && error.code === 'signed-out') return { probe };
        throw error;
      },
    );
  } catch (error) {
    return { probe: 'asked', failure: refusalWords(error) };
  }
}
