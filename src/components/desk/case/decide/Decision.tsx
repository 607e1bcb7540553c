import { useId, type ReactNode } from 'react';
import { text } from '../../../text/messages.ts';
import { Failure } from '../Failure.tsx';

interface Props {
  readonly name: string;
  /** What the contributor will see. */
  readonly what: ReactNode;
  readonly busy: boolean;
  /** Why it cannot be done now; nothing where it can. */
  readonly hindered?: string | undefined;
  readonly failure: string;
  readonly act: () => void;
  /** What has to be filled in. */
  readonly children?: ReactNode;
}

/** A step that others see: what it does is read before the button is there to press. */
export function Decision({ name, what, busy, hindered, failure, act, children }: Props): ReactNode {
  const why = useId();
  return (
    <details className="decision">
      <summary>{name}</summary>
      <div>{what}</div>
      {children}
      {hindered !== undefined && (
        <p id={why} className="fault">
          {hindered}
        </p>
      )}
      <Failure words={failure} />
      <p className="actions">
        <button
          type="button"
          disabled={busy || hindered !== undefined}
          {...(hindered !== undefined && { 'aria-describedby': why })}
          onClick={act}
        >
          {busy ? text('desk.do.busy') : name}
        </button>
      </p>
    </details>
  );
}
