/** One submission at the desk: what was sent, what is asked, what is decided. */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DeskSubmission } from '#submission/deskApi.ts';
import { text } from '../../text/messages.ts';
import { useDesk } from '../deskContext.ts';
import { useRefusal } from '../useRefusal.ts';
import { CaseProvider, type OpenCase } from './caseContext.ts';
import { CaseHead } from './CaseHead.tsx';
import { Decisions } from './decide/Decisions.tsx';
import { SiteNews } from './decide/SiteNews.tsx';
import { Failure } from './Failure.tsx';
import { History } from './history/History.tsx';
import { wordsOf } from './useAct.ts';
import { Workbench } from './Workbench.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../submit/submit.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './case.css';

export default function CaseView({ reference }: { readonly reference: string }): ReactNode {
  const { it, failure, look, replace } = useSubmission(reference);
  const [unsaved, setUnsaved] = useState(false);
  const { told, place, tell } = useTold();
  const open = useMemo(
    (): OpenCase | undefined => it && { it, replace, look, tell, unsaved, setUnsaved },
    [it, replace, look, tell, unsaved],
  );
  return (
    <div className="desk-case">
      {open === undefined && failure === '' && <p aria-busy="true">{text('status.loading')}</p>}
      <Failure words={failure} />
      {open === undefined ? (
        failure !== '' && (
          <p>
            <button type="button" onClick={() => void look()}>
              {text('status.look')}
            </button>
          </p>
        )
      ) : (
        <CaseProvider value={open}>
          <CaseHead />
          <div role="status" tabIndex={-1} ref={place} className="told">
            {told !== '' && <p className="notice">{told}</p>}
          </div>
          <SiteNews />
          <Workbench key={reference} />
          <Decisions />
          <History />
        </CaseProvider>
      )}
    </div>
  );
}

interface Submission {
  readonly it?: DeskSubmission | undefined;
  readonly failure: string;
  readonly look: () => Promise<void>;
  readonly replace: (it: DeskSubmission) => void;
}

function useSubmission(reference: string): Submission {
  const { client } = useDesk();
  const { failure, refused } = useRefusal(wordsOf);
  const [it, replace] = useState<DeskSubmission>();
  const [failed, setFailed] = useState(false);
  // What is shown stays where nothing newer comes, with what was typed into it.
  const look = useCallback(
    () =>
      client.submission(reference).then(
        (came) => {
          replace(came);
          setFailed(false);
        },
        (error: unknown) => {
          refused(error);
          setFailed(true);
        },
      ),
    [client, reference, refused],
  );
  useEffect(() => {
    const ask = (): void => void look();
    ask();
    // Whoever comes back to the window may have been away for hours.
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [look]);
  return { it, failure: failed ? failure : '', look, replace };
}

function useTold() {
  const [told, set] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const tell = useCallback((message: string) => {
    set(message);
    // After it is drawn.
    requestAnimationFrame(() => {
      place.current?.scrollIntoView({ block: 'center' });
      place.current?.focus({ preventScroll: true });
    });
  }, []);
  return { told, place, tell };
}
