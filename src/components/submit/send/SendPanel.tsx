import { useEffect, type ReactNode } from 'react';
import { text, type MessageId } from '../../text/messages.ts';
import { OFFLINE } from './refusedWords.ts';

export type Phase =
  | { readonly is: 'idle' }
  | { readonly is: 'sending'; readonly done: number; readonly of: number }
  | { readonly is: 'failed'; readonly why: MessageId };

interface Props {
  readonly label: MessageId;
  readonly phase: Phase;
  /** Whether it may be sent. */
  readonly ready: boolean;
  readonly send: () => void;
  /** What is said before the button. */
  readonly children?: ReactNode;
}

/** How far it has come, why it did not arrive, and the button. */
export function SendPanel({ label, phase, ready, send, children }: Props): ReactNode {
  useSendWhenBack(phase, send);
  return (
    <section aria-labelledby="send">
      <h2 id="send">{text(label)}</h2>
      {children}
      {phase.is === 'failed' && (
        <p role="alert" className="box warning">
          {text(phase.why)}
        </p>
      )}
      {phase.is === 'sending' && (
        <p role="status">
          {text('submit.sending', { done: phase.done + 1, of: phase.of })} <progress value={phase.done} max={phase.of} aria-hidden="true" />
        </p>
      )}
      <button type="button" disabled={phase.is === 'sending' || !ready} onClick={send}>
        {phase.is === 'failed' ? text('error.retry') : text(label)}
      </button>
    </section>
  );
}

/** What could not be sent for want of a line is sent when the line is back. */
function useSendWhenBack(phase: Phase, send: () => void): void {
  const waiting = phase.is === 'failed' && phase.why === OFFLINE;
  useEffect(() => {
    if (!waiting) return undefined;
    window.addEventListener('online', send, { once: true });
    return () => window.removeEventListener('online', send);
  });
}
