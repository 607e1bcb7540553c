import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState, type ReactNode } from 'react';
import type { SubmissionView } from '#submission/api.ts';
import { changeOf } from '#submission/changeOf.ts';
import { differingFields } from '#submission/contribution.ts';
import { standingOf } from '#submission/standing.ts';
import type { Key } from '../desk/client.ts';
import { shownDate } from '../progress/shownDate.ts';
import { useLocale } from '../shell/useLocale.ts';
import { handOver } from '../submit/handOver.ts';
import type { StoredDraft } from '../submit/store/database.ts';
import { changeDraft } from '../submit/store/newDraft.ts';
import { deviceShelf } from '../submit/store/shelf.ts';
import { text, type MessageId } from '../text/messages.ts';
import { shownTime } from '../text/shownTime.ts';
import { fetchPhotos } from './fetchPhotos.ts';
import { wordsFor } from './useView.ts';

interface Props {
  readonly view: SubmissionView;
  readonly secret: Key;
}

/** The way to another text: in the form it was written in, as a draft on this device. */
export function Change({ view, secret }: Props): ReactNode {
  const what = changeOf(standingOf(view));
  const { openDraft, begin, busy, failure } = useChange({ view, secret });
  const begun = useBegun(view.reference);
  const locale = useLocale();
  if (what === undefined) return null;
  return (
    <section aria-labelledby="change">
      <h3 id="change">{text(`status.${what}`)}</h3>
      <p>{text(`status.${what}.what`)}</p>
      {begun.map((draft) => (
        <div key={draft.id}>
          <p>
            {text('status.change.begun', { when: `${shownDate(draft.savedAt, locale)}, ${shownTime(draft.savedAt, locale)}` })}
            {draft.origin !== undefined && differingFields(draft.origin, view).length > 0 && ` ${text('status.change.older')}`}
          </p>
          <p className="actions">
            <button type="button" onClick={() => openDraft(draft)}>
              {text('status.change.continue')}
            </button>
          </p>
        </div>
      ))}
      <p className="actions">
        <button type="button" className={begun.length > 0 ? 'quiet' : undefined} disabled={busy} onClick={begin}>
          {text(begun.length > 0 ? 'status.change.anew' : `status.${what}.begin`)}
        </button>
      </p>
      <p role="status">{busy ? text('status.change.opening') : failure !== undefined && text(failure)}</p>
    </section>
  );
}

/** Changes of it that were begun on this device. */
function useBegun(reference: string): readonly StoredDraft[] {
  const [drafts, set] = useState<readonly StoredDraft[]>([]);
  useEffect(() => {
    deviceShelf.list().then(
      (all) => set(all.filter(({ origin }) => origin?.reference === reference)),
      // A device that keeps nothing has none.
      () => undefined,
    );
  }, [reference]);
  return drafts;
}

interface Opening {
  readonly openDraft: (draft: StoredDraft, photos?: ReadonlyMap<string, Blob>) => void;
  readonly begin: () => void;
  readonly busy: boolean;
  readonly failure: MessageId | undefined;
}

function useChange({ view, secret }: Props): Opening {
  const history = useHistory();
  const form = useBaseUrl('/submit/');
  const [{ busy, failure }, set] = useState<{ readonly busy: boolean; readonly failure?: MessageId }>({ busy: false });
  const openDraft = (draft: StoredDraft, photos: ReadonlyMap<string, Blob> = new Map()): void =>
    history.push(form + handOver(draft, photos));
  const begin = (): void => {
    set({ busy: true });
    fetchPhotos(secret, view.draft.photos).then(
      (photos) => openDraft(changeDraft(view, secret.secret), photos),
      (error: unknown) => set({ busy: false, failure: wordsFor(error) }),
    );
  };
  return { openDraft, begin, busy, failure };
}
