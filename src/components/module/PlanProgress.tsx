import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';
import { doneOf, quizTotals } from '#training/progress/doneOf.ts';
import { moduleProgress, NOTHING } from '#training/progress/progress.ts';
import { NotKept } from '../progress/DoneToggle.tsx';
import { useProgress } from '../progress/useProgress.ts';
import { text } from '../text/messages.ts';

/** How far its reader is, on this device, and the way to everything else that is kept there. */
export function PlanProgress({ page }: { readonly page: PageFacts }): ReactNode {
  const kept = useProgress();
  const progress = kept?.progress ?? NOTHING;
  const { done, of } = doneOf(progress, page);
  const asked = page.module?.quizzes ?? [];
  const { answered } = quizTotals(moduleProgress(progress, page.id), asked);
  const lines = [
    ...(page.parts?.length ? [text('learn.sessions', { done, of })] : []),
    ...(asked.length > 0 ? [text('progress.quiz', { answered, of: asked.length })] : []),
  ];
  return (
    <p className="needs-script brief">
      {lines.join(' · ')} <Link to="/progress/">{text('progress.title')}</Link>
      {done > 0 && done === of && (
        <>
          {' · '}
          <Link to={`/progress/?statement=${page.id}`}>{text('statement.title')}</Link>
        </>
      )}
      {kept?.kept === false && (
        <span className="not-kept">
          <NotKept />
        </span>
      )}
    </p>
  );
}
