import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { DeskProbe } from '#submission/api.ts';
import type { DeskSession } from '#submission/deskApi.ts';
import { text } from '../../text/messages.ts';
import { WaysIn } from './WaysIn.tsx';

interface Props {
  readonly probe: DeskProbe;
  readonly enter: (session: DeskSession) => void;
  readonly later: () => void;
}

/** The door above what is open: nothing behind it is taken away, so what was typed is still there afterwards. */
export function SignInAgain({ probe, enter, later }: Props): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it is taken away, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="door" aria-labelledby={id} onClose={later}>
      <h2 id={id}>{text('desk.door.again')}</h2>
      <p>{text('desk.failed.signed-out')}</p>
      <WaysIn probe={probe} enter={enter} stay />
      <p className="actions">
        <button type="button" className="quiet" onClick={later}>
          {text('desk.door.later')}
        </button>
      </p>
    </dialog>
  );
}
