import { useState, type ReactNode } from 'react';
import { text } from '../../../text/messages.ts';
import { Failure } from '../Failure.tsx';
import { partLabel } from '../partLabel.ts';
import type { Edit } from './useEdit.ts';

interface Props {
  readonly edit: Edit;
  readonly firstToMend: () => string | undefined;
}

/** At the foot of the form, and of the window. */
export function SaveBar({ edit, firstToMend }: Props): ReactNode {
  const { unsaved, isKept, choices, busy, failure, news, save } = edit;
  const [mend, setMend] = useState<string>();
  const trySave = (): void => {
    const field = firstToMend();
    setMend(field);
    if (field === undefined) void save();
  };
  return (
    <div className="save-bar">
      <Failure words={failure} />
      <div role="status">
        {mend !== undefined && <p className="fault">{text('desk.edit.mend', { field: partLabel(mend) })}</p>}
        {news === 'merged' && choices.length === 0 && <p className="box">{text('desk.edit.merged')}</p>}
        <p className="brief">{text(standing(edit))}</p>
      </div>
      {!isKept && <p className="box warning">{text('desk.edit.notKept')}</p>}
      <p className="actions">
        <button type="button" disabled={busy || !unsaved || choices.length > 0} onClick={trySave}>
          {text('desk.edit.save')}
        </button>
        {unsaved && <Discard discard={edit.discard} />}
      </p>
    </div>
  );
}

function standing({ unsaved, news, busy }: Edit): 'submit.keeping' | 'desk.edit.kept' | 'desk.edit.saved' | 'desk.edit.unchanged' {
  if (busy) return 'submit.keeping';
  if (unsaved) return 'desk.edit.kept';
  return news === 'saved' ? 'desk.edit.saved' : 'desk.edit.unchanged';
}

function Discard({ discard }: { readonly discard: () => void }): ReactNode {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" className="quiet" onClick={() => setAsked(true)}>
        {text('desk.edit.discard')}
      </button>
    );
  }
  return (
    <>
      <span>{text('desk.edit.discard.sure')}</span>
      <button type="button" className="quiet" onClick={discard}>
        {text('progress.reset.yes')}
      </button>
      <button type="button" className="quiet" onClick={() => setAsked(false)}>
        {text('progress.reset.no')}
      </button>
    </>
  );
}
