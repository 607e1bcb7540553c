import type { ReactNode } from 'react';
import { standingOf, wasPublished } from '#submission/standing.ts';
import { stateAfter } from '#submission/state.ts';
import type { SubmissionView } from '#submission/api.ts';
import { deskClient, type Key } from '../desk/client.ts';
import { text } from '../text/messages.ts';
import { Confirmed } from './Confirmed.tsx';
import type { Viewed } from './useView.ts';

export interface ActProps {
  readonly view: SubmissionView;
  readonly secret: Key;
  readonly viewed: Viewed;
}

export function Withdraw({ view, secret, viewed }: ActProps): ReactNode {
  if (stateAfter('withdraw', standingOf(view)) === undefined) return null;
  // What readers see stays.
  const correction = wasPublished(view);
  return (
    <Confirmed
      summary={text(correction ? 'status.withdraw.correction' : 'status.withdraw')}
      what={text(correction ? 'status.withdraw.correction.what' : 'status.withdraw.what')}
      confirm={text(correction ? 'status.withdraw.correction' : 'status.withdraw.yes')}
      busy={viewed.busy}
      act={() => void viewed.act((version) => deskClient.withdraw(secret, version))}
    />
  );
}
