import type { ReactNode } from 'react';
import { standingOf } from '#submission/standing.ts';
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
