import { useEffect, useState, type ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import { CONTRIBUTOR_REFUSALS, type ContributorRefusal, type DeskProbe, type Receipt } from '#submission/api.ts';
import { deskClient } from '../../desk/client.ts';
import { DeskRefusal } from '../../desk/request.ts';
import { useLocale } from '../../shell/useLocale.ts';
import { text } from '../../text/messages.ts';
import { useForm } from '../formContext.ts';
import { SaveFile } from '../SaveFile.tsx';
import { keepSent } from '../store/sent.ts';
import { deviceShelf } from '../store/shelf.ts';
import { ReceiptView } from './ReceiptView.tsx';
import { sendSubmission } from './sendSubmission.ts';

type Host = DeskProbe | 'asking' | 'none' | 'offline';

type Phase =
  | { readonly is: 'idle' }
  | { readonly is: 'sending'; readonly done: number; readonly of: number }
  | { readonly is: 'failed'; readonly code: ContributorRefusal | 'offline' }
  | { readonly is: 'sent'; readonly receipt: Receipt; readonly secret: string; readonly kept: boolean };

/** What stands at the end: a button to send, or, on a host without a desk, a file to send by e-mail. */
export function Send({ ready }: { readonly ready: boolean }): ReactNode {
  const { store, photos } = useForm();
  const locale = useLocale();
  const [host, setHost] = useState<Host>('asking');
  const [phase, setPhase] = useState<Phase>({ is: 'idle' });
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
      setPhase({ is: 'failed', code: error instanceof DeskRefusal ? codeOf(error) : 'offline' });
    }
  };
  useSendWhenBack(phase, () => void send());
  if (phase.is === 'sent') {
    return <ReceiptView receipt={phase.receipt} secret={phase.secret} mail={typeof host === 'object' && host.mail} kept={phase.kept} />;
  }
  if (host === 'asking') return <p aria-busy="true">{text('submit.loading')}</p>;
  if (host === 'none') return <ByFile ready={ready} />;
  return (
    <section aria-labelledby="send">
      <h2 id="send">{text('submit.send')}</h2>
      {typeof host === 'object' && host.waiting > 0 && <p>{text('submit.waiting', { count: host.waiting })}</p>}
      {phase.is === 'failed' && (
        <p role="alert" className="box warning">
          {text(`submit.refused.${phase.code}`)}
        </p>
      )}
      {phase.is === 'sending' && (
        <p role="status">
          {text('submit.sending', { done: phase.done + 1, of: phase.of })} <progress value={phase.done} max={phase.of} aria-hidden="true" />
        </p>
      )}
      {!ready && <p>{text('submit.mendFirst')}</p>}
      <button type="button" disabled={phase.is === 'sending' || !ready} onClick={() => void send()}>
        {phase.is === 'failed' ? text('error.retry') : text('submit.send')}
      </button>
    </section>
  );
}

/** What only editors are told is none of a form's answers. */
function codeOf({ code }: DeskRefusal): ContributorRefusal {
  return CONTRIBUTOR_REFUSALS.find((known) => known === code) ?? 'broken';
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

/** What could not be sent for want of a line is sent when the line is back. */
function useSendWhenBack(phase: Phase, send: () => void): void {
  const waiting = phase.is === 'failed' && phase.code === 'offline';
  useEffect(() => {
    if (!waiting) return undefined;
    window.addEventListener('online', send, { once: true });
    return () => window.removeEventListener('online', send);
  });
}
