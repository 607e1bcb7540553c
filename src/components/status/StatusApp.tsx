/** The private link's page: one submission, or the way to it. */
import { useLocation } from '@docusaurus/router';
import { useEffect, useState, type ReactNode } from 'react';
import { parseStatusKey } from '#submission/reference.ts';
import { deskClient } from '../desk/client.ts';
import { SentList } from '../submit/SentList.tsx';
import type { SentSubmission } from '../submit/store/database.ts';
import { sentSubmissions } from '../submit/store/sent.ts';
import { text } from '../text/messages.ts';
import { OneSubmission } from './OneSubmission.tsx';
import { RecoverLink } from './RecoverLink.tsx';

type Desk = 'asked' | 'none' | 'without-mail' | 'with-mail';

export default function StatusApp(): ReactNode {
  const { hash } = useLocation();
  const key = parseStatusKey(hash);
  const desk = useDesk();
  if (desk === 'asked') return <p aria-busy="true">{text('status.loading')}</p>;
  if (desk === 'none') return <p>{text('status.noDesk')}</p>;
  if (key !== undefined) return <OneSubmission key={key.reference} secret={key} />;
  return (
    <>
      {hash.length > 1 && <p role="alert">{text('status.failed.notFound')}</p>}
      <Sent />
      <p>{text('status.open')}</p>
      {desk === 'with-mail' && <RecoverLink />}
    </>
  );
}

/** Whether there is a desk. Without a line one is assumed: what is asked of it next says that there is no line. */
function useDesk(): Desk {
  const [desk, set] = useState<Desk>('asked');
  useEffect(() => {
    deskClient.probe().then(
      (probe) => set(probe === undefined ? 'none' : probe.mail ? 'with-mail' : 'without-mail'),
      () => set('without-mail'),
    );
  }, []);
  return desk;
}

function Sent(): ReactNode {
  const [sent, set] = useState<readonly SentSubmission[]>([]);
  useEffect(() => void sentSubmissions().then(set), []);
  return <SentList sent={sent} />;
}
