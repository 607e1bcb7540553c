/** What a translator wants to see at all times: how far they are, what comes next, whether their work is safe. */
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Unit } from '#model/worksheet.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { isUnfiled } from './draft.ts';
import { useEditor } from './editorContext.ts';
import { countDone } from './progress.ts';
import { SAVE } from './SaveFile.tsx';

export function Bar({ units }: { readonly units: readonly Unit[] }): ReactNode {
  const { store, goOn } = useEditor();
  const plural = usePlural();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const kept = useSyncExternalStore(store.subscribe, store.kept);
  const [finished, setFinished] = useState(false);
  const done = countDone(units, store.piece);
  const progress = plural('edit.progress', units.length).replace('{done}', String(done));
  return (
    <>
      <div className="edit-bar">
        <span>
          <progress value={done} max={units.length} aria-label={progress} /> {progress}
        </span>
        <button type="button" onClick={() => setFinished(!goOn(state.focused ?? state.last))}>
          {text('edit.next')}
        </button>
        <a href={`#${SAVE}`}>{text('edit.save')}</a>
        <span role="status">
          {finished && done === units.length && `${text('edit.allDone')} `}
          {kept === 'kept' && text(isUnfiled(state.draft) ? 'edit.kept' : 'edit.filed')}
        </span>
      </div>
      {kept === 'failed' && (
        <p role="alert" className="notice">
          {text('edit.notKept')}
        </p>
      )}
      {state.otherTab && (
        <p role="status" className="notice">
          {text('edit.otherTab')}
        </p>
      )}
    </>
  );
}
