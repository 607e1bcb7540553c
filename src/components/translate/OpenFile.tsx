import { useId, useState, type ChangeEvent, type ReactNode } from 'react';
import { parsePo } from '#language/po/parsePo.ts';
import type { Unit } from '#model/worksheet.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { useEditor } from './editorContext.ts';
import { bring, type Step } from './editing.ts';

/** Takes up a file that was saved on another device, or in a translation program. */
export function OpenFile({ units }: { readonly units: readonly Unit[] }): ReactNode {
  const { store, worksheet } = useEditor();
  const plural = usePlural();
  const id = useId();
  const [status, setStatus] = useState('');
  const [restore, setRestore] = useState<{ readonly step: Step }>();
  const read = (content: string): void => {
    const { headers, entries } = parsePo(content);
    const [page, from, into] = ['X-Hub-Page', 'X-Hub-From', 'Language'].map((name) => headers.get(name) ?? '');
    setRestore(undefined);
    if (page === '' || entries.length === 0) return setStatus(text('edit.unreadable'));
    if (page !== worksheet.page || from !== worksheet.from || into !== worksheet.into) {
      return setStatus(text('edit.foreign', { file: `${page}, ${from} → ${into}` }));
    }
    const brought = bring(store.state().draft, units, entries);
    store.change(brought.step);
    setStatus(plural('edit.opened', brought.count));
    if (brought.count > 0) setRestore({ step: brought.restore });
  };
  const open = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    target.files?.[0]?.text().then(read, () => setStatus(text('edit.unreadable')));
    // The same file can be chosen again.
    target.value = '';
  };
  const undo = (): void => {
    if (restore === undefined) return;
    store.change(restore.step);
    setRestore(undefined);
    setStatus('');
  };
  return (
    <>
      <p className="field">
        <label htmlFor={id}>{text('edit.open')}</label>
        <input id={id} type="file" accept=".po,text/x-gettext-translation" onChange={open} />
      </p>
      <p>
        <span role="status">{status}</span>{' '}
        {restore !== undefined && (
          <button type="button" className="quiet" onClick={undo}>
            {text('edit.undo')}
          </button>
        )}
      </p>
    </>
  );
}
