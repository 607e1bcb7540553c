import { useId, useState, type ReactNode } from 'react';
import { LIMITS } from '#submission/limits.ts';
import type { Question } from '#submission/record.ts';
import { deskClient, type Key } from '../desk/client.ts';
import { aboutLabel } from '../submit/aboutLabel.ts';
import { text } from '../text/messages.ts';
import type { Viewed } from './useView.ts';

interface Props {
  readonly secret: Key;
  readonly viewed: Viewed;
  readonly questions: readonly Question[];
  /** Whether answers are awaited. */
  readonly open: boolean;
}

export function QuestionList({ secret, viewed, questions, open }: Props): ReactNode {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h3 id="questions">{text('status.questions')}</h3>
      {questions.map((question) => (
        <div key={question.id} className="question">
          <p>
            <span className="kind">{aboutLabel(question.about)}: </span>
            <span lang={question.language}>{question.text}</span>
          </p>
          {question.answer === '' && open ? (
            <Answer secret={secret} viewed={viewed} question={question} />
          ) : (
            question.answer !== '' && <blockquote lang={question.language}>{question.answer}</blockquote>
          )}
        </div>
      ))}
    </section>
  );
}

function Answer({ secret, viewed, question }: Omit<Props, 'questions' | 'open'> & { readonly question: Question }): ReactNode {
  const id = useId();
  const [answer, setAnswer] = useKept(`hub-answer-${secret.reference}-${question.id}`);
  const send = (): void => {
    if (answer.trim() === '') return;
    void viewed
      .act((version) => deskClient.answer(secret, version, { question: question.id, text: answer }))
      .then((done) => done && setAnswer(''));
  };
  return (
    <>
      <p className="field">
        <label htmlFor={id}>{text('status.answer')}</label>
        <textarea
          id={id}
          rows={4}
          maxLength={LIMITS.message}
          lang={question.language}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </p>
      <p className="actions">
        <button type="button" onClick={send} disabled={viewed.busy}>
          {text('status.answer.send')}
        </button>
      </p>
    </>
  );
}

/** A text that a reload does not lose. */
function useKept(key: string): [string, (value: string) => void] {
  const [value, set] = useState(() => read(key));
  return [
    value,
    (next) => {
      set(next);
      try {
        if (next === '') localStorage.removeItem(key);
        else localStorage.setItem(key, next);
      } catch {
        // It stays on the page.
      }
    },
  ];
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
