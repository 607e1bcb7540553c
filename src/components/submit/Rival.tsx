import type { ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { Differences } from './Differences.tsx';
import { useForm, useFormState } from './formContext.ts';

/** Somebody else has changed it, in another tab or at the desk: this tab has followed, or somebody has to choose. Neither text is lost. */
export function Rival(): ReactNode {
  const { store } = useForm();
  const { rival, newer, followed, stored } = useFormState();
  const there = rival ?? newer;
  if (there === undefined) {
    return followed ? (
      <p role="status" className="notice">
        {text('submit.followed')}
      </p>
    ) : null;
  }
  return (
    <div role="alert" className="box warning">
      <h2 className="box-title">{text(rival === undefined ? 'submit.newer' : 'submit.rival')}</h2>
      <p>{text('submit.rival.text')}</p>
      <details>
        <summary>{text('submit.rival.show')}</summary>
        <Differences mine={stored} theirs={there} />
      </details>
      <p className="actions">
        <button type="button" onClick={() => void store.choose('mine')}>
          {text('submit.rival.mine')}
        </button>
        <button type="button" className="quiet" onClick={() => void store.choose('theirs')}>
          {text('submit.rival.theirs')}
        </button>
      </p>
    </div>
  );
}
