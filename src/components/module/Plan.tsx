import type { ReactNode } from 'react';
import type { ModuleFacts, PageFacts } from '#model/pageFacts.ts';
import { moduleProgress } from '#training/progress/progress.ts';
import { Tick } from '../progress/DoneMark.tsx';
import { useProgress } from '../progress/useProgress.ts';
import { text } from '../text/messages.ts';

/** Sessions and breaks with their minutes; what is done has a tick. */
export function Plan({ page, plan }: { readonly page: PageFacts; readonly plan: ModuleFacts['plan'] }): ReactNode {
  const kept = useProgress();
  const done = kept && moduleProgress(kept.progress, page.id).sessions;
  if (plan.length === 0) return null;
  return (
    <ol className="plan" aria-label={text('learn.plan')}>
      {plan.map(({ kind, id, title, lang, minutes }) => (
        <li key={id} className={kind}>
          <span>
            <a href={`#${id}`} {...(lang && { lang })}>
              {title}
            </a>{' '}
            {done && Object.hasOwn(done, id) && (
              <span className="done-mark">
                <Tick />
              </span>
            )}
          </span>
          <span>{text('module.minutes', { value: minutes })}</span>
        </li>
      ))}
    </ol>
  );
}
