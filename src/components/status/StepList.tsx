import type { ReactNode } from 'react';
import type { SubmissionView } from '#submission/api.ts';
import type { SubmissionState } from '#submission/state.ts';
import { shownDate } from '../progress/shownDate.ts';
import { useLocale } from '../shell/useLocale.ts';
import { text, type MessageId } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';

/** The way a submission goes where all goes well. */
const WAY: readonly SubmissionState[] = ['received', 'in-review', 'questions', 'accepted', 'published'];

/** Where it stands, in words, with what comes next; then what has happened, and when. */
export function StepList({ view }: { readonly view: SubmissionView }): ReactNode {
  const { state, events, ahead } = view;
  const locale = useLocale();
  const plural = usePlural();
  return (
    <>
      <p className="lead">
        <strong>{text(`status.state.${state}`)}</strong>
      </p>
      <p>
        {text(nextOf(view))} {state === 'received' && ahead > 0 && plural('status.ahead', ahead)}
      </p>
      {WAY.includes(state) && (
        <ol>
          {WAY.map((step) => (
            <li key={step} {...(step === state && { 'aria-current': 'step' })}>
              {text(`status.state.${step}`)}
              {step === state && ` (${text('status.here')})`}
            </li>
          ))}
        </ol>
      )}
      <details>
        <summary>{text('status.happened')}</summary>
        <ul>
          {events.map(({ at, by, what }) => (
            <li key={at + what}>
              <time dateTime={at}>{shownDate(at, locale)}</time>: {text(`status.did.${what}`)} (
              {text(by === 'contributor' ? 'status.by.you' : 'status.by.editors')})
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** What comes next; between the publisher's word and the day readers see it, that it takes some minutes. */
function nextOf({ state, events, publication }: SubmissionView): MessageId {
  const [published, appeared] = (['publish', 'appear'] as const).map((step) => events.findLastIndex(({ what }) => what === step));
  if (state !== 'published' || (published ?? 0) < (appeared ?? 0)) return `status.next.${state}`;
  return publication === null ? 'status.soon' : 'status.soon.correction';
}
