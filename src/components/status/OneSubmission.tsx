import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { formatReference } from '#submission/reference.ts';
import type { SubmissionView } from '#submission/api.ts';
import type { Key } from '../desk/client.ts';
import { text } from '../text/messages.ts';
import { Change } from './Change.tsx';
import { Erase } from './Erase.tsx';
import { QuestionList } from './QuestionList.tsx';
import { SaveSent } from './SaveSent.tsx';
import { SentText } from './SentText.tsx';
import { StepList } from './StepList.tsx';
import { useView } from './useView.ts';
import { Withdraw } from './Withdraw.tsx';

export function OneSubmission({ secret }: { readonly secret: Key }): ReactNode {
  const viewed = useView(secret);
  const { view, failure, busy, look } = viewed;
  const { state } = useLocation<{ readonly changed?: boolean } | undefined>();
  return (
    <>
      {/* It is there before something is said in it, so that it is read out. */}
      <p role="status">{failure === undefined ? view && state?.changed && text('status.changed') : text(failure)}</p>
      {view === undefined && busy && <p aria-busy="true">{text('status.loading')}</p>}
      {view !== undefined && (
        <>
          <h2 lang={view.draft.language}>{view.draft.title}</h2>
          <p>
            {text('submit.receipt.reference')}: <strong>{formatReference(view.reference)}</strong>
          </p>
          <StepList view={view} />
          <Outcome view={view} />
          <QuestionList secret={secret} viewed={viewed} questions={view.questions} open={view.state === 'questions'} />
          <SentText view={view} secret={secret} />
          <SaveSent view={view} secret={secret} />
          <Change view={view} secret={secret} />
          <Withdraw view={view} secret={secret} viewed={viewed} />
          <Erase view={view} secret={secret} viewed={viewed} />
        </>
      )}
      <p className="actions">
        <button type="button" onClick={look} disabled={busy}>
          {text('status.look')}
        </button>
      </p>
    </>
  );
}

/** What came of it: the page, or the reason why there is none. */
function Outcome({ view }: { readonly view: SubmissionView }): ReactNode {
  const base = useBaseUrl('/');
  const { publication, refusal } = view;
  return (
    <>
      {publication !== null && (
        <p>
          <a href={base + publication.path.slice(1)}>{text('status.page')}</a>
        </p>
      )}
      {refusal !== null && (
        <section aria-labelledby="why">
          <h3 id="why">{text('status.why')}</h3>
          <p>{text(`desk.reason.${refusal.reason}`)}</p>
          {refusal.text !== '' && <p lang={refusal.language}>{refusal.text}</p>}
        </section>
      )}
    </>
  );
}
