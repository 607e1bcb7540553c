import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState, type ReactNode } from 'react';
import type { SiteState } from '#submission/deskApi.ts';
import { text } from '../../../text/messages.ts';
import { useDesk } from '../../deskContext.ts';
import { useCase } from '../caseContext.ts';
import { onSite } from './onSite.ts';

/** In milliseconds: a build takes minutes. */
const PAUSE = 5_000;

/** Once it is published: whether readers see it already, and what keeps them from it. */
export function SiteNews(): ReactNode {
  const { it } = useCase();
  const { publication, state } = it.record;
  const base = useBaseUrl('/');
  if (publication === null) return null;
  const there = onSite(it.record.events);
  return (
    <>
      {state === 'published' && !there && <Building />}
      <p className="actions">
        {there && (
          <a href={base + publication.path.slice(1)} target="_blank" rel="noopener">
            {text('status.page')}
          </a>
        )}
        {publication.request !== '' && (
          <a href={publication.request} target="_blank" rel="noopener noreferrer">
            {text('desk.do.request')}
          </a>
        )}
      </p>
    </>
  );
}

function Building(): ReactNode {
  const { client } = useDesk();
  const { look } = useCase();
  const [site, set] = useState<SiteState>();
  useEffect(() => {
    let timer = 0;
    let gone = false;
    const ask = async (): Promise<void> => {
      // Without an answer the last one stands; the next may come.
      const now = await client.site().catch(() => undefined);
      if (gone) return;
      if (now !== undefined) set(now);
      // What is built may be seen now: the submission's own events say so.
      if (now !== undefined && !now.building) await look();
      if (!gone) timer = window.setTimeout(() => void ask(), PAUSE);
    };
    void ask();
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [client, look]);
  // Why it failed stands above, for the whole desk.
  const failed = site !== undefined && site.failure !== '' && !site.building;
  return (
    <p role="status" className="notice">
      {failed ? text('desk.do.building.failed') : text('desk.do.building')}
    </p>
  );
}
