import { useRef, useState, type ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { fetchProgress } from './useProgress.ts';

/** Deletes everything after a second question. */
export function ResetProgress(): ReactNode {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const reset = (): void => {
    fetchProgress().then(
      ({ forgetAll }) => {
        forgetAll();
        document.querySelector('main')?.focus();
      },
      () => undefined,
    );
  };
  const ask = (): void => {
    setAsking(true);
    // The question has taken the place of the button.
    requestAnimationFrame(() => first.current?.focus());
  };
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">{text('progress.reset')}</h2>
      <p id="reset-text">{text('progress.reset.text')}</p>
      {asking ? (
        <p className="actions" role="group" aria-label={text('progress.reset.confirm')}>
          <span>{text('progress.reset.confirm')}</span>
          <button ref={first} type="button" className="quiet" onClick={() => setAsking(false)}>
            {text('progress.reset.no')}
          </button>
          <button type="button" onClick={reset}>
            {text('progress.reset.yes')}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" className="quiet" onClick={ask} aria-describedby="reset-text">
            {text('progress.reset')}
          </button>
        </p>
      )}
    </section>
  );
}
