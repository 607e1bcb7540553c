/** What to do next in one language: tasks by priority, each with the two ways to do it. */
import type { ReactNode } from 'react';
import type { BoardPage } from '#model/translationBoard.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { TaskCard } from './TaskCard.tsx';
import { TaskFilters } from './TaskFilters.tsx';
import { tasks } from './tasks.ts';
import { useChoice } from './useChoice.ts';

export function NextTasks({ pages }: { readonly pages: readonly BoardPage[] }): ReactNode {
  const [choice, change] = useChoice(pages);
  const plural = usePlural();
  const found = tasks(pages, choice);
  return (
    <section aria-labelledby="next">
      <h2 id="next">{text('board.next')}</h2>
      <p>{text('board.next.order')}</p>
      <TaskFilters pages={pages} choice={choice} change={change} />
      <p className="count" role="status">
        {text(`language.name.${choice.into}`)}: {found.length === 0 ? text('board.tasks.none') : plural('board.tasks', found.length)}
      </p>
      <ul className="cards">
        {found.map((entry) => (
          <TaskCard key={entry.page.id} {...entry} into={choice.into} />
        ))}
      </ul>
    </section>
  );
}
