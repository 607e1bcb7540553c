import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useState, type ReactNode } from 'react';
import type { SubmissionView } from '#submission/api.ts';
import { differingFields } from '#submission/contribution.ts';
import { statusPath } from '#submission/reference.ts';
import { deskClient } from '../../desk/client.ts';
import { DeskRefusal } from '../../desk/request.ts';
import { fetchPhotos } from '../../status/fetchPhotos.ts';
import { text, type MessageId } from '../../text/messages.ts';
import { useForm, useFormState } from '../formContext.ts';
import type { Origin } from '../store/database.ts';
import { retitleSent } from '../store/sent.ts';
import { deviceShelf } from '../store/shelf.ts';
import { newerView } from './newerView.ts';
import { refusedWords } from './refusedWords.ts';
import { SendPanel, type Phase } from './SendPanel.tsx';

interface Props {
  readonly ready: boolean;
  readonly origin: Origin;
}

/** Sends another text of what was sent, and leads back to its status page. */
export function SendChange({ ready, origin }: Props): ReactNode {
  const { store, photos } = useForm();
  const { stored, newer } = useFormState();
  const [phase, setPhase] = useState<Phase>({ is: 'idle' });
  const history = useHistory();
  const base = useBaseUrl('/');
  const { reference } = origin;
  const { secret } = stored;
  const changed = differingFields(stored, origin).length > 0;

  /** The desk's text, with those of its photos that are not here. */
  const compare = async (view: SubmissionView): Promise<void> => {
    const { version, draft, contact } = view;
    const unknown = draft.photos.filter(({ key }) => photos.blob(key) === undefined);
    for (const [key, blob] of await fetchPhotos({ reference, secret }, unknown)) await photos.put(key, blob);
    store.meet({ reference, version, draft, contact });
  };
  const send = async (): Promise<void> => {
    setPhase({ is: 'sending', done: 0, of: 1 });
    await store.flush();
    const sending = store.state().stored;
    try {
      const { sendChange } = await import('./sendChange.ts');
      await sendChange(
        {
          client: deskClient,
          stored: sending,
          blob: photos.blob,
          progress: (done, of) => setPhase({ is: 'sending', done, of }),
          wait: (milliseconds) => new Promise((done) => window.setTimeout(done, milliseconds)),
        },
        origin,
      );
      // What was written while it was on its way stays a draft.
      if (store.state().stored === sending) await deviceShelf.remove(sending.id).catch(() => undefined);
      await retitleSent(reference, sending.draft.title);
      const [pathname, hash] = statusPath(reference, secret).split('#');
      history.push({ pathname: base + (pathname ?? '').slice(1), hash: `#${hash}`, state: { changed: true } });
    } catch (error) {
      const view = newerView(error);
      if (view === undefined) return setPhase({ is: 'failed', why: refusedChange(error) });
      await compare(view).then(
        () => setPhase({ is: 'idle' }),
        (failure: unknown) => setPhase({ is: 'failed', why: refusedChange(failure) }),
      );
    }
  };
  return (
    <SendPanel label="submit.change.send" phase={phase} ready={ready && changed && newer === undefined} send={() => void send()}>
      {!ready && <p>{text('submit.mendFirst')}</p>}
      {!changed && <p>{text('submit.change.none')}</p>}
      {newer !== undefined && <p>{text('submit.change.choose')}</p>}
    </SendPanel>
  );
}

function refusedChange(error: unknown): MessageId {
  const code = error instanceof DeskRefusal ? error.code : undefined;
  if (code === 'not-found') return 'submit.change.gone';
  return code === 'wrong-state' ? 'submit.change.closed' : refusedWords(error);
}
