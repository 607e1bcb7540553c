/** An open plan: what is to be known about its keeping, the choice of view, and the view. */
import Head from '@docusaurus/Head';
import { useEffect, useMemo, type ReactNode } from 'react';
import { schedule } from '#training/workshop/schedule.ts';
import { text } from '../text/messages.ts';
import type { Address } from './useAddress.ts';
import { Editor } from './Editor.tsx';
import { LostNotes } from './LostNotes.tsx';
import type { Open } from './planStore.ts';
import { Printed } from './print/Printed.tsx';
import { Rival } from './Rival.tsx';
import { usePlanData } from './usePlanData.ts';
import { ViewBar } from './ViewBar.tsx';
import { useParts } from './workshopContext.ts';

export function Opened({ open, address }: { readonly open: Open; readonly address: Address }): ReactNode {
  const { store } = useParts();
  const { plan } = open.history;
  const { days: planned, zone } = plan;
  const days = useMemo(() => schedule({ days: planned, zone }), [planned, zone]);
  const data = usePlanData(plan);
  const title = plan.title || text('workshop.untitled');
  useWarnOnLeaving(open.kept === 'failed');
  return (
    <>
      <Head>
        <title>{address.view === 'edit' ? title : `${title} – ${text(`workshop.view.${address.view}`)}`}</title>
      </Head>
      <ViewBar address={address} open={open} data={data} />
      <LostNotes lost={open.lost} about="workshop.lost.about" onRead={store.forgetLost} />
      <Rival open={open} />
      {open.kept === 'failed' && (
        <p role="alert" className="notice warning">
          {text('workshop.notKept')}
        </p>
      )}
      {address.view === 'edit' ? (
        <Editor open={open} days={days} data={data} />
      ) : (
        <Printed view={address.view} plan={plan} days={days} data={data} />
      )}
    </>
  );
}

/** A plan that the device does not take is in the address alone, and in no file. */
function useWarnOnLeaving(unsafe: boolean): void {
  useEffect(() => {
    if (!unsafe) return undefined;
    const leaving = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [unsafe]);
}
