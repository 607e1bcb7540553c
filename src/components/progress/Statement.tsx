/** A sheet to print that says what somebody did in a module, and plainly that nobody has checked it. */
import Link from '@docusaurus/Link';
import { useId, useState, type ReactNode } from 'react';
import type { Learnable } from '#model/learnable.ts';
import { STORAGE_KEYS } from '#model/storage.ts';
import { quizTotals } from '#training/progress/doneOf.ts';
import { moduleProgress, type Progress } from '#training/progress/progress.ts';
import { PrintButton } from '../page/PrintButton.tsx';
import { useLocale } from '../shell/useLocale.ts';
import { text } from '../text/messages.ts';
import { useDuration } from '../text/useDuration.ts';
import { keep, readKept } from '../shell/kept.ts';
import { shownDate } from './shownDate.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './statement.css';

interface Props {
  readonly page: Learnable;
  readonly module: NonNullable<Learnable['module']>;
  readonly progress: Progress;
}

export function Statement({ page, module, progress }: Props): ReactNode {
  const [name, setName] = useState(() => readKept(STORAGE_KEYS.learner) ?? '');
  const field = useId();
  const { sessions } = moduleProgress(progress, page.id);
  const times = module.sessions.map(({ id }) => (Object.hasOwn(sessions, id) ? sessions[id] : undefined));
  const complete = times.length > 0 && times.every((time) => time !== undefined);
  const write = (next: string): void => {
    setName(next);
    keep(STORAGE_KEYS.learner, next === '' ? undefined : next);
  };
  return (
    <>
      <h1>{text('statement.title')}</h1>
      <p className="off-paper">
        <Link to="/progress/">{text('statement.back')}</Link>
      </p>
      {complete ? (
        <>
          <p className="field off-paper">
            <label htmlFor={field}>{text('statement.name')}</label>
            <input
              id={field}
              value={name}
              autoComplete="name"
              aria-describedby={`${field}-note`}
              onChange={(event) => write(event.target.value)}
            />
            <small id={`${field}-note`}>{text('statement.name.note')}</small>
          </p>
          <Sheet page={page} module={module} progress={progress} name={name} last={latest(times)} />
          <p className="off-paper">
            <PrintButton />
          </p>
        </>
      ) : (
        <p>
          {text('statement.notDone')} <Link to={page.url}>{page.title}</Link>
        </p>
      )}
    </>
  );
}

function latest(times: readonly (string | undefined)[]): string {
  return times.reduce<string>((last, time) => (time !== undefined && time > last ? time : last), '');
}

function Sheet({ page, module, progress, name, last }: Props & { readonly name: string; readonly last: string }): ReactNode {
  const duration = useDuration();
  const locale = useLocale();
  const { answered, percent } = quizTotals(moduleProgress(progress, page.id), module.quizzes);
  const lang = page.lang && { lang: page.lang };
  return (
    <div className="statement">
      <dl>
        <dt>{text('statement.name.label')}</dt>
        <dd className="statement-name">{name}</dd>
        <dt>{text('type.module')}</dt>
        <dd {...lang}>{page.title}</dd>
        <dt>{text('statement.sessions')}</dt>
        <dd>
          <ol>
            {module.sessions.map(({ id, title, lang: titleLanguage }) => (
              <li key={id} {...(titleLanguage && { lang: titleLanguage })}>
                {title}
              </li>
            ))}
          </ol>
        </dd>
        <dt>{text('facts.duration')}</dt>
        <dd>{duration(module.minutes)}</dd>
        {module.quizzes.length > 0 && (
          <>
            <dt>{text('statement.quiz')}</dt>
            <dd>
              {text('progress.quiz', { answered, of: module.quizzes.length })}
              {percent !== undefined && ` · ${text('progress.score', { percent })}`}
            </dd>
          </>
        )}
        <dt>{text('statement.date')}</dt>
        <dd>
          <time dateTime={last}>{shownDate(last, locale)}</time>
        </dd>
        <dt>{text('hub.name')}</dt>
        <dd>{new URL(page.url, window.location.href).href}</dd>
      </dl>
      <p>{text('statement.self')}</p>
    </div>
  );
}
