/** Progress as a file: for another device, another browser, or a device that keeps nothing. */
import { useId, useState, type ChangeEvent, type ReactNode } from 'react';
import type { Progress } from '#training/progress/progress.ts';
import type { ReadProgress, Unreadable } from '#training/progress/readProgress.ts';
import { saveFile } from '../shell/saveFile.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { fetchProgress } from './useProgress.ts';

export function ProgressFile({ progress }: { readonly progress: Progress }): ReactNode {
  const [answer, setAnswer] = useState<ReadProgress | Unreadable>();
  const field = useId();
  const takeIn = (event: ChangeEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    setAnswer(undefined);
    Promise.all([fetchProgress(), file.text()]).then(
      ([learning, content]) => {
        setAnswer(learning.takeIn(content));
        // The same file, mended, can be chosen again.
        input.value = '';
      },
      () => setAnswer('notJson'),
    );
  };
  return (
    <section aria-labelledby="file">
      <h2 id="file">{text('progress.file')}</h2>
      <p>{text('progress.file.text')}</p>
      <p>
        <button type="button" onClick={() => save(progress)}>
          {text('progress.export')}
        </button>
      </p>
      <p className="field">
        <label htmlFor={field}>{text('progress.import')}</label>
        <input id={field} type="file" accept=".json,application/json" onChange={takeIn} />
      </p>
      <p role="status">{answer !== undefined && <Answer answer={answer} />}</p>
    </section>
  );
}

function save(progress: Progress): void {
  saveFile(`hub-progress-${new Date().toISOString().slice(0, 10)}.json`, `${JSON.stringify(progress, null, 1)}\n`, 'application/json');
}

function Answer({ answer }: { readonly answer: ReadProgress | Unreadable }): ReactNode {
  const plural = usePlural();
  if (typeof answer === 'string') return text(`progress.${answer}`);
  return (
    <>
      {text('progress.imported')} {answer.dropped > 0 && plural('progress.dropped', answer.dropped)}
    </>
  );
}
