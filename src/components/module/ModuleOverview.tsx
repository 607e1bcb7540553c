/** A module at a glance, below its title: for whom it is shown, its plan with what is done, what goes before and after. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { LinkedPage, ModuleFacts, PageFacts } from '#model/pageFacts.ts';
import { text, type MessageId } from '../text/messages.ts';
import { moduleAnchor } from '../workshop/moduleAnchor.ts';
import { usePlural } from '../text/usePlural.ts';
import { Plan } from './Plan.tsx';
import { PlanProgress } from './PlanProgress.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';
import { PageLink } from '../page/PageLink.tsx';

export function ModuleOverview({ page, module }: { readonly page: PageFacts; readonly module: ModuleFacts }): ReactNode {
  return (
    <section className="overview" aria-label={text('learn.overview')}>
      <ViewSwitch />
      <Plan page={page} plan={module.plan} />
      <PlanProgress page={page} />
      <Contents module={module} />
      <Neighbours module={module} />
      <Workshop id={page.id} />
    </section>
  );
}

/** A plain link: the builder is fetched by those who want it, not ahead of time. */
function Workshop({ id }: { readonly id: string }): ReactNode {
  const builder = useBaseUrl('/workshop/');
  return (
    <p>
      <a href={`${builder}#${moduleAnchor(id)}`}>{text('learn.workshop')}</a>
    </p>
  );
}

/** What else is on the page: it is linked to, not said twice. */
function Contents({ module: { outcomes, materials, handouts, quizzes } }: { readonly module: ModuleFacts }): ReactNode {
  const plural = usePlural();
  const counted = (id: MessageId, count: number, anchor: string | undefined): { label: string; anchor: string }[] =>
    count === 0 || anchor === undefined ? [] : [{ label: plural(id, count), anchor }];
  const items = [
    ...counted('learn.outcomes', outcomes.count, outcomes.anchor),
    ...(materials === undefined ? [] : [{ label: text('learn.materials'), anchor: materials }]),
    ...counted('learn.handouts', handouts.length, handouts[0]?.id),
    ...counted('learn.questions', quizzes.length, quizzes[0]),
  ];
  return (
    <ul className="inline">
      {items.map(({ label, anchor }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

/** Pages around the module; what has none is not spoken of. */
function Neighbours({ module: { prerequisites, next, reports } }: { readonly module: ModuleFacts }): ReactNode {
  const plural = usePlural();
  if (prerequisites.length + next.length + reports.length === 0) return null;
  return (
    <dl>
      <Pages label={text('learn.before')} pages={prerequisites} />
      <Pages label={text('learn.next')} pages={next} />
      <Pages label={plural('learn.taught', reports.length)} pages={reports} />
    </dl>
  );
}

function Pages({ label, pages }: { readonly label: string; readonly pages: readonly LinkedPage[] }): ReactNode {
  if (pages.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul className="inline">
          {pages.map((page) => (
            <li key={page.id}>
              <PageLink page={page} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
