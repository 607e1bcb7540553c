/** Where the form begins: a new draft, one that is on this device, or one from a file. */
import { useEffect, useState, type ReactNode } from 'react';
import { formatReference } from '#submission/reference.ts';
import { useLocale } from '../shell/useLocale.ts';
import { shownDate } from '../progress/shownDate.ts';
import { text } from '../text/messages.ts';
import { shownTime } from '../text/shownTime.ts';
import { OpenDraftFile, type OpenDraftProps } from './OpenDraftFile.tsx';
import type { SentSubmission, StoredDraft } from './store/database.ts';
import { blankDraft } from './store/newDraft.ts';
import { sentSubmissions } from './store/sent.ts';
import { deviceShelf } from './store/shelf.ts';
import { SentList } from './SentList.tsx';

export function DraftList({ open }: OpenDraftProps): ReactNode {
  const locale = useLocale();
  const [drafts, setDrafts] = useState<readonly StoredDraft[]>([]);
  const [sent, setSent] = useState<readonly SentSubmission[]>([]);
  useEffect(() => {
    deviceShelf.list().then(setDrafts, () => undefined);
    void sentSubmissions().then(setSent);
  }, []);
  const remove = async (id: string): Promise<void> => {
    await deviceShelf.remove(id);
    setDrafts((now) => now.filter((draft) => draft.id !== id));
  };
  return (
    <>
      <p>
        <button type="button" onClick={() => open(blankDraft(locale), new Map())}>
          {text('submit.start')}
        </button>
      </p>
      {drafts.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts">{text('submit.drafts')}</h2>
          <ul className="drafts">
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} open={() => open(draft, new Map())} remove={() => void remove(draft.id)} />
            ))}
          </ul>
          <p className="brief">{text('submit.drafts.safari')}</p>
        </section>
      )}
      <OpenDraftFile open={open} />
      <SentList sent={sent} />
    </>
  );
}

interface RowProps {
  readonly draft: StoredDraft;
  readonly open: () => void;
  readonly remove: () => void;
}

function DraftRow({ draft, open, remove }: RowProps): ReactNode {
  const [asked, setAsked] = useState(false);
  const locale = useLocale();
  const title = draft.draft.title || text('submit.untitled');
  const when = `${shownDate(draft.savedAt, locale)}, ${shownTime(draft.savedAt, locale)}`;
  return (
    <li>
      <strong lang={draft.draft.language}>{title}</strong> <small>{when}</small>
      {draft.origin !== undefined && (
        <p className="hint">{text('submit.change.kind', { reference: formatReference(draft.origin.reference) })}</p>
      )}
      <p className="actions">
        <button type="button" onClick={open} aria-label={text('submit.draft.open', { title })}>
          {text('submit.draft.continue')}
        </button>
        {asked ? (
          <>
            <button type="button" onClick={remove}>
              {text('progress.reset.yes')}
            </button>
            <button type="button" className="quiet" onClick={() => setAsked(false)}>
              {text('progress.reset.no')}
            </button>
          </>
        ) : (
          <button type="button" className="quiet" onClick={() => setAsked(true)} aria-label={text('submit.draft.remove', { title })}>
            {text('submit.draft.delete')}
          </button>
        )}
      </p>
    </li>
  );
}
