/** `/submit/`: anyone can tell what they did. What is asked, who sees what and what happens next stand here without a script, too. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { lazy, Suspense, type ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import { Shell } from '../shell/Shell.tsx';
import { text } from '../text/messages.ts';
import { Questions } from './Questions.tsx';
import type { FacetTerm } from './fieldsContext.ts';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '../text/areas/submit.ts';
// oxlint-disable-next-line import/no-unassigned-import -- adds the strings of an area
import '../text/areas/status.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../css/writing.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './submit.css';

const SubmitApp = lazy(() => import('./SubmitApp.tsx'));

interface Props {
  readonly facets: { readonly theme: readonly FacetTerm[] };
}

export default function SubmitPage({ facets }: Props): ReactNode {
  const inBrowser = useIsBrowser();
  const waiting = <p aria-busy="true">{text('submit.loading')}</p>;
  return (
    <Shell title={text('submit.title')} description={text('submit.intro')} className="plain submit">
      <div className="needs-script">
        {inBrowser ? (
          <Suspense fallback={waiting}>
            <SubmitApp themes={facets.theme} about={<About />} />
          </Suspense>
        ) : (
          waiting
        )}
      </div>
      <div className="no-script">
        <About />
        <Template />
        <Questions />
      </div>
    </Shell>
  );
}

export function About(): ReactNode {
  return (
    <>
      <h1 tabIndex={-1}>{text('submit.title')}</h1>
      <p className="lead">{text('submit.intro')}</p>
      <ul>
        {(['short', 'account', 'saves', 'licence', 'sees'] as const).map((id) => (
          <li key={id}>{text(`submit.about.${id}`)}</li>
        ))}
      </ul>
      <details>
        <summary>{text('submit.next')}</summary>
        <NextSteps />
      </details>
      <p>
        <Link to="/status/">{text('status.title')}</Link>
      </p>
    </>
  );
}

export function NextSteps(): ReactNode {
  return (
    <ol>
      {(['received', 'read', 'questions', 'accepted', 'published'] as const).map((id) => (
        <li key={id}>{text(`submit.next.${id}`)}</li>
      ))}
    </ol>
  );
}

function Template(): ReactNode {
  const template = useBaseUrl('/submit-questions.txt');
  return (
    <p>
      {text('submit.noscript')}{' '}
      <a href={template} download>
        {text('submit.template')}
      </a>{' '}
      {text('submit.send.where')} <a href={hubConfig.network.url}>{text('correct.where.link')}</a>
    </p>
  );
}
