import { useState, type ReactNode } from 'react';
import type { DeskSession } from '#submission/deskApi.ts';
import { text, type MessageId } from '../../text/messages.ts';
import { door } from '../editorsClient.ts';
import { refusalWords } from '../refusalWords.ts';
import { DeskRefusal } from '../request.ts';

interface Props {
  readonly token: string;
  readonly enter: (session: DeskSession) => void;
  /** What else there is, for a link that no longer lets anybody in. */
  readonly children: ReactNode;
}

/** Programs that open links before people do must not use them up: only the button does. */
export function LinkDoor({ token, enter, children }: Props): ReactNode {
  const [failure, setFailure] = useState<MessageId>();
  const [state, setState] = useState<'whole' | 'asked' | 'over'>('whole');
  const signIn = (): void => {
    setState('asked');
    door.signIn({ token }).then(enter, (error: unknown) => {
      // A link that was cut off when it was copied is refused as not understood.
      const over = error instanceof DeskRefusal && (error.code === 'used-up' || error.code === 'bad-request');
      setState(over ? 'over' : 'whole');
      setFailure(over ? 'desk.failed.used-up' : refusalWords(error));
    });
  };
  return (
    <>
      <div role="alert">{failure !== undefined && <p className="box warning">{text(failure)}</p>}</div>
      {state === 'over' ? (
        <>
          <h2>{text('desk.door.other')}</h2>
          {children}
        </>
      ) : (
        <>
          <p>{text('desk.door.link')}</p>
          <p className="actions">
            <button type="button" aria-disabled={state === 'asked'} onClick={() => state === 'whole' && signIn()}>
              {text('desk.door.signIn')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
