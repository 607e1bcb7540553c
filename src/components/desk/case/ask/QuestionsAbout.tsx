import { useId, useState, type ReactNode } from 'react';
import { LIMITS } from '#submission/limits.ts';
import type { Question } from '#submission/record.ts';
import { text } from '../../../text/messages.ts';
import { useCase } from '../caseContext.ts';
import { aboutLabel } from '../../../submit/aboutLabel.ts';
import { useAsking, type About, type Asking } from './askContext.ts';

/** What was asked about a part and what was answered, and the place for another question. */
export function QuestionsAbout({ about }: { readonly about: About }): ReactNode {
  const { questions } = useCase().it.record;
  const asking = useAsking();
  const earlier = questions.filter((question) => question.about === about);
  return (
    <div className="questions-about">
      {earlier.map((question) => (
        <Asked key={question.id} question={question} />
      ))}
      {asking !== undefined && <AskField about={about} asking={asking} />}
    </div>
  );
}

function Asked({ question: { text: asked, answer, language } }: { readonly question: Question }): ReactNode {
  return (
    <div className="asked">
      <p>
        <span className="kind">{text('desk.ask.asked')}</span> <span lang={language}>{asked}</span>
      </p>
      {answer === '' ? (
        <p className="brief">{text('desk.ask.waiting')}</p>
      ) : (
        <>
          <p className="kind">{text('desk.ask.answer')}</p>
          <blockquote lang={language} className="as-written">
            {answer}
          </blockquote>
        </>
      )}
    </div>
  );
}

function AskField({ about, asking: { texts, language, write } }: { readonly about: About; readonly asking: Asking }): ReactNode {
  const id = useId();
  const written = texts[about] ?? '';
  const [opened, setOpened] = useState(written !== '');
  const label = aboutLabel(about);
  if (!opened) {
    return (
      <p>
        <button type="button" className="link" onClick={() => setOpened(true)}>
          {text('desk.ask.open', { about: label })}
        </button>
      </p>
    );
  }
  return (
    <p className="field">
      <label htmlFor={id}>{text('desk.ask.label', { about: label })}</label>
      <textarea
        id={id}
        // Whoever has pressed the button wants to write.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={written === ''}
        rows={3}
        maxLength={LIMITS.message}
        lang={language}
        spellCheck
        value={written}
        onChange={({ target }) => write(about, target.value)}
      />
    </p>
  );
}
