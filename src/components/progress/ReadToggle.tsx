import type { ReactNode } from 'react';
import type { PageFacts } from '#model/pageFacts.ts';
import { DoneToggle } from './DoneToggle.tsx';
import { useProgress } from './useProgress.ts';

/** At the end of a page that is read. A module is done session by session; a page about the hub is nothing to learn. */
export function ReadToggle({ page }: { readonly page: PageFacts }): ReactNode {
  const kept = useProgress();
  if (page.type === 'module' || page.type === 'page') return null;
  const done = kept !== undefined && Object.hasOwn(kept.progress.read, page.id);
  return (
    <p className="done-toggle needs-script">
      <DoneToggle label="learn.read" done={done} mark={(learning, next) => learning.setRead(page.id, next)} />
    </p>
  );
}
