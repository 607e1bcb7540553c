import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Learnable } from '#model/learnable.ts';
import { quizTotals } from '#training/progress/doneOf.ts';
import { moduleProgress, type ModuleProgress, type Progress } from '#training/progress/progress.ts';
import { text } from '../text/messages.ts';
import { Tick } from './DoneMark.tsx';

/** Every module of which something is done. */
export function ModuleList({ learning, progress }: { readonly learning: readonly Learnable[]; readonly progress: Progress }): ReactNode {
  const begun = Object.keys(progress.modules);
  const pages = learning.filter(({ id }) => begun.includes(id));
  const gone = begun.filter((id) => !learning.some((page) => page.id === id));
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="modules">
      <h2 id="modules">{text('progress.modules')}</h2>
      {pages.map((page) => (
        <Module key={page.id} page={page} done={moduleProgress(progress, page.id)} />
      ))}
      {gone.map((id) => (
        <p key={id}>{text('progress.gone', { id })}</p>
      ))}
    </section>
  );
}

function Module({ page, done }: { readonly page: Learnable; readonly done: ModuleProgress }): ReactNode {
  const { id, title, lang, url, module } = page;
  const sessions = module?.sessions ?? [];
  const count = sessions.filter((session) => Object.hasOwn(done.sessions, session.id)).length;
  return (
    <article>
      <h3 {...(lang && { lang })}>
        <Link to={url}>{title}</Link>
      </h3>
      <p>
        {text('learn.sessions', { done: count, of: sessions.length })}
        <QuizLine done={done} asked={module?.quizzes ?? []} />
      </p>
      <ul className="plan">
        {sessions.map((session) => (
          <li key={session.id}>
            <Link to={`${url}#${session.id}`} {...(session.lang && { lang: session.lang })}>
              {session.title}
            </Link>
            <span className="done-mark">{Object.hasOwn(done.sessions, session.id) && <Tick />}</span>
          </li>
        ))}
      </ul>
      {count > 0 && count === sessions.length && (
        <p>
          <Link to={`/progress/?statement=${id}`}>{text('statement.title')}</Link>
        </p>
      )}
    </article>
  );
}

function QuizLine({ done, asked }: { readonly done: ModuleProgress; readonly asked: readonly string[] }): ReactNode {
  if (asked.length === 0) return null;
  const { answered, percent } = quizTotals(done, asked);
  return (
    <>
      {' · '}
      {text('progress.quiz', { answered, of: asked.length })}
      {percent !== undefined && ` · ${text('progress.score', { percent })}`}
    </>
  );
}
