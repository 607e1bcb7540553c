/** What is done before the work: choose what to show, take up a file, start over. */
import { useId, useState, type ReactNode } from 'react';
import type { Unit } from '#model/worksheet.ts';
import { text } from '../text/messages.ts';
import { useEditor } from './editorContext.ts';
import { OpenFile } from './OpenFile.tsx';
import { FILTERS, type Filter } from './progress.ts';

interface Props {
  readonly units: readonly Unit[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

export function Preparations({ units, filter, setFilter }: Props): ReactNode {
  const { store } = useEditor();
  const filterId = useId();
  const [status, setStatus] = useState('');
  const startOver = (): void => {
    if (!window.confirm(text('edit.restart.sure'))) return;
    store.clear();
    setStatus(text('edit.restarted'));
  };
  return (
    <form className="edit-actions" onSubmit={(event) => event.preventDefault()}>
      <p className="field">
        <label htmlFor={filterId}>{text('edit.show')}</label>
        <select id={filterId} value={filter} onChange={(event) => setFilter(FILTERS.find((each) => each === event.target.value) ?? 'all')}>
          {FILTERS.map((each) => (
            <option key={each} value={each}>
              {text(`edit.show.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <OpenFile units={units} />
      <p>
        <button type="button" className="quiet" onClick={startOver}>
          {text('edit.restart')}
        </button>{' '}
        <span role="status">{status}</span>
      </p>
    </form>
  );
}
