import { useSyncExternalStore, type ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { useEditor } from './editorContext.ts';
import { discard } from './editing.ts';

/** What was written for pieces that the original no longer has: it is shown until the translator throws it away. */
export function Gone(): ReactNode {
  const { store, worksheet } = useEditor();
  const gone = useSyncExternalStore(store.subscribe, () => store.state().draft.gone);
  const shown = [...gone.values()].filter((answer) => answer.text !== '');
  if (shown.length === 0) return null;
  return (
    <section className="edit-section">
      <h2>{text('edit.gone')}</h2>
      <p>{text('edit.gone.text')}</p>
      {shown.map((answer) => (
        <div key={answer.source} className="unit">
          <p lang={worksheet.from} className="as-written">
            {answer.source}
          </p>
          <div>
            <p lang={worksheet.into} className="as-written">
              {answer.text}
            </p>
            <button type="button" className="quiet" onClick={() => store.change(discard(answer.source))}>
              {text('edit.discard')}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}
