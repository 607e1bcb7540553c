import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { wasPublished } from '#submission/standing.ts';
import { deskClient } from '../desk/client.ts';
import { forgetSent } from '../submit/store/sent.ts';
import { text } from '../text/messages.ts';
import { Confirmed } from './Confirmed.tsx';
import type { ActProps } from './Withdraw.tsx';

/** Everything goes, at the desk and here. What is published, or about to be, is the editors' to take down. */
export function Erase({ view, secret, viewed }: ActProps): ReactNode {
  const history = useHistory();
  const status = useBaseUrl('/status/');
  // Also before readers see it.
  const published = view.state === 'accepted' || wasPublished(view);
  const erase = async (): Promise<void> => {
    const done = await viewed.act(async (version) => {
      await deskClient.erase(secret, version);
      return undefined;
    });
    if (!done) return;
    // Without storage there is nothing to forget.
    await forgetSent(view.reference).catch(() => undefined);
    history.replace(status);
  };
  if (published) return <p>{text('status.erase.published')}</p>;
  return (
    <Confirmed
      summary={text('status.erase')}
      what={text('status.erase.what')}
      confirm={text('status.erase.yes')}
      busy={viewed.busy}
      act={() => void erase()}
    />
  );
}
