import { useState, type ReactNode } from 'react';
import { text } from '../text/messages.ts';

interface ConfirmedProps {
  readonly summary: string;
  readonly what: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly act: () => void;
}

/** Something that cannot be undone: what it does is read before the button is there to press, and the box ticked. */
export function Confirmed({ summary, what, confirm, busy, act }: ConfirmedProps): ReactNode {
  const [sure, setSure] = useState(false);
  return (
    <details>
      <summary>{summary}</summary>
      <p>{what}</p>
      <p>
        <label>
          <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} /> {text('status.sure')}
        </label>
      </p>
      <p className="actions">
        <button type="button" disabled={busy || !sure} onClick={act}>
          {confirm}
        </button>
      </p>
    </details>
  );
}
