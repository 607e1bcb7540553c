import { useEffect, useState, type ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import type { DeskProbe, Receipt } from '#submission/api.ts';
import { deskClient } from '../../desk/client.ts';
import { useLocale } from '../../shell/useLocale.ts';
import { text } from '../../text/messages.ts';
import { useForm } from '../formContext.ts';
import { SaveFile } from '../SaveFile.tsx';
import { keepSent } from '../store/sent.ts';
import { deviceShelf } from '../store/shelf.ts';
import { ReceiptView } from './ReceiptView.tsx';
import { refusedWords } from './refusedWords.ts';
import { SendPanel, type Phase } from './SendPanel.tsx';
import { sendSubmission } from './sendSubmission.ts';

type Host = DeskProbe | 'asking' | 'none' | 'offline';

type Sent = { readonly is: 'sent'; readonly receipt: Receipt; readonly secret: string; readonly kept: boolean };

/** What stands at the end: a button to send, or, on a host without a desk, a file to send by e-mail. */
export function Send({ ready }: { readonly ready: boolean }): ReactNode {
  const { store, photos } = useForm();
  const locale = useLocale();
  const [host, setHost] = useState<Host>('asking');
  const [phase, setPhase] = useState<Phase | Sent>({ is: 'idle' });
  useProbe(setHost);
  const send = async (): Promise<void> => {
    setPhase({ is: 'sending', done: 0, of: 1 });
    await store.flush();
    const { stored } = store.state();
    try {
      const { solvedProof } = await import('./proof.ts');
      const receipt = await sendSubmission({
        client: deskClient,
        stored,
        locale,
        blob: photos.blob,
        proof: solvedProof,
        progress: (done, of) => setPhase({ is: 'sending', done, of }),
        wait: (milliseconds) => new Promise((done) => window.setTimeout(done, milliseconds)),
      });
      const { reference, receivedAt } = receipt;
      const { title, language } = stored.draft;
      const kept = await keepSent({ reference, secret: stored.secret, title, language, receivedAt });
      // The key is kept first: only then may the draft go.
      if (kept) await deviceShelf.remove(stored.id);
      setPhase({ is: 'sent', receipt, secret: stored.secret, kept });
    } catch (error) {
      setPhase({ is: 'failed', why: refusedWords(error) });
    }
  };
  if (phase.is === 'sent') {
    return <ReceiptView receipt={phase.receipt} secret={phase.secret} mail={typeof host === 'object' && host.mail} kept={phase.kept} />;
  }
  if (host === 'asking') return <p aria-busy="true">{text('submit.loading')}</p>;
  if (host === 'none') return <ByFile ready={ready} />;
  return (
    <SendPanel label="submit.send" phase={phase} ready={ready} send={() => void send()}>
      {typeof host === 'object' && host.waiting > 0 && <p>{text('submit.waiting', { count: host.waiting })}</p>}
      {!ready && <p>{text('submit.mendFirst')}</p>}
    </SendPanel>
  );
}

function ByFile({ ready }: { readonly ready: boolean }): ReactNode {
  return (
    <section aria-labelledby="send">
      <h2 id="send">{text('submit.byFile')}</h2>
      <p>{text('submit.byFile.text')}</p>
      {!ready && <p>{text('submit.mendFirst')}</p>}
      <p>
        <SaveFile label="submit.file.save" />
      </p>
      <p>
        {text('submit.send.where')} <a href={hubConfig.network.url}>{text('correct.where.link')}</a>
      </p>
    </section>
  );
}

function useProbe(setHost: (host: Host) => void): void {
  useEffect(() => {
    deskClient.probe().then(
      (probe) => setHost(probe ?? 'none'),
      () => setHost('offline'),
    );
  }, [setHost]);
}
