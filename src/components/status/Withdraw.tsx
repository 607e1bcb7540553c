import { useState, type ReactNode } from 'react';
import { stateAfter } from '#submission/state.ts';
import type { SubmissionView } from '#submission/api.ts';
import { deskClient, type Key } from '../desk/client.ts';
import { text } from '../text/messages.ts';
import type { Viewed } from './useView.ts';

export interface ActProps {
  readonly view: SubmissionView;
  readonly secret: Key;
  readonly viewed: Viewed;
}

export function Withdraw({ view, secret, viewed }: ActProps): ReactNode {
  if (stateAfter('withdraw', view.state) === undefined) return null;
  return (
    <Confirmed
      summary={text('status.withdraw')}
      what={text('status.withdraw.what')}
      confirm={text('status.withdraw.yes')}
      busy={viewed.busy}
      act={() => void viewed.act((version) => deskClient.withdraw(secret, version))}
    />
  );
}

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
