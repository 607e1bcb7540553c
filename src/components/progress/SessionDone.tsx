import type { ReactNode } from 'react';
import { moduleProgress } from '#training/progress/progress.ts';
import { langOf } from '../page/langOf.ts';
import { usePage } from '../page/pageContext.ts';
import { useLocale } from '../shell/useLocale.ts';
import { DoneToggle } from './DoneToggle.tsx';
import { useProgress } from './useProgress.ts';

/** At the end of a session of a module. The text around it may be in another language than its reader's. */
export function SessionDone({ session }: { readonly session: string }): ReactNode {
  const page = usePage();
  const reader = useLocale();
  const kept = useProgress();
  if (page === undefined) return null;
  const done = kept !== undefined && Object.hasOwn(moduleProgress(kept.progress, page.id).sessions, session);
  return (
    <p className="done-toggle needs-script" {...langOf(reader, page.shown)}>
      <DoneToggle label="learn.sessionDone" done={done} mark={(learning, next) => learning.setSession(page.id, session, next)} />
    </p>
  );
}
