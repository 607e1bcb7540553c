import { useId, useState, type ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import { writePo } from '#language/po/writePo.ts';
import { STORAGE_KEYS } from '#model/storage.ts';
import type { Unit } from '#model/worksheet.ts';
import { saveFile } from '../shell/saveFile.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { keep, readKept } from '../shell/kept.ts';
import { useEditor } from './editorContext.ts';
import { filed } from './editing.ts';
import { answersForPo } from './poAnswers.ts';

/** Id of the form: the bar leads to it. */
export const SAVE = 'save';

/** Who translates, and the file that goes to the hub; afterwards, where to send it. */
export function SaveFile({ units }: { readonly units: readonly Unit[] }): ReactNode {
  const { store, worksheet } = useEditor();
  const { page, into } = worksheet;
  const plural = usePlural();
  const id = useId();
  const [name, setName] = useState(() => readKept(STORAGE_KEYS.translator) ?? '');
  const [saved, setSaved] = useState<string>();
  const file = `${page}.${into}.po`;
  const save = (): void => {
    const answers = answersForPo(units, store.state().draft.answers, into);
    saveFile(file, writePo(worksheet, { answers, translator: name, date: new Date().toISOString() }), 'text/x-gettext-translation');
    store.change(filed);
    store.flush();
    const wrong = units.filter((unit) => store.piece(unit.id).state === 'wrong').length;
    setSaved([text('edit.saved', { file }), ...(wrong === 0 ? [] : [plural('edit.saved.wrong', wrong)])].join(' '));
  };
  return (
    <form id={SAVE} className="edit-save" onSubmit={(event) => event.preventDefault()}>
      <p className="field">
        <label htmlFor={id}>{text('edit.name')}</label>
        <input
          id={id}
          value={name}
          autoComplete="name"
          onChange={(event) => {
            setName(event.target.value);
            keep(STORAGE_KEYS.translator, event.target.value);
          }}
        />
      </p>
      <p>
        <button type="button" onClick={save}>
          {text('edit.save')}
        </button>
      </p>
      <p role="status">
        {saved !== undefined && (
          <>
            {saved} {text('edit.where')} <a href={hubConfig.network.url}>{text('correct.where.link')}</a>
          </>
        )}
      </p>
    </form>
  );
}
