import { useMemo, useState, type ReactNode } from 'react';
import { isName } from '#submission/detailsFaults.ts';
import { FieldsProvider } from '../../submit/fieldsContext.ts';
import { Preview } from '../../submit/Preview.tsx';
import { text } from '../../text/messages.ts';
import { AskingContext } from './ask/askContext.ts';
import { useQuestions } from './ask/useQuestions.ts';
import { useCase } from './caseContext.ts';
import { EditForm } from './edit/EditForm.tsx';
import { focusField } from './edit/focusField.ts';
import { useEdit, type Edit } from './edit/useEdit.ts';
import { useEditFields } from './edit/useEditFields.ts';
import { Reading } from './Reading.tsx';
import { Todo } from './Todo.tsx';
import { useRegistries } from './useRegistries.ts';

const SIDES = ['text', 'preview'] as const;
type Side = (typeof SIDES)[number];

/** The text, to read or to edit, beside the page it will be; on a phone one of the two. */
export function Workbench(): ReactNode {
  const { it } = useCase();
  const { record, may, todo } = it;
  const edit = useEdit();
  const registries = useRegistries();
  const { fields, said, firstToMend } = useEditFields(edit, registries.lists);
  const asking = useQuestions(record.id, record.locale);
  // What was typed before a reload is open again.
  const [editing, setEditing] = useState(edit.unsaved);
  const [side, setSide] = useState<Side>('text');
  const mayEdit = may.includes('edit') || edit.unsaved;
  const goTo = (field: string): void => {
    setEditing(true);
    setSide('text');
    focusField(field);
  };
  const citations = useCitations(edit);
  return (
    <FieldsProvider value={fields}>
      <Todo todo={todo} goTo={mayEdit ? goTo : undefined} />
      {mayEdit && (
        <p className="actions">
          <button type="button" className={editing ? 'quiet' : undefined} onClick={() => setEditing(!editing)}>
            {text(editing ? 'desk.edit.stop' : 'desk.edit.start')}
          </button>
          {!editing && edit.unsaved && <span>{text('desk.edit.kept')}</span>}
        </p>
      )}
      <div className="bench submit" data-side={side}>
        <div className="sides" role="group" aria-label={text('desk.case.sides')}>
          {SIDES.map((one) => (
            <button key={one} type="button" aria-pressed={one === side} onClick={() => setSide(one)}>
              {text(one === 'text' ? 'desk.case.text' : 'submit.preview')}
            </button>
          ))}
        </div>
        <div className="bench-text">
          {editing && mayEdit ? (
            <EditForm edit={edit} registries={registries} citations={citations} firstToMend={firstToMend} />
          ) : (
            <AskingContext value={may.includes('ask') ? asking : undefined}>
              <Reading citations={citations} />
            </AskingContext>
          )}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- longer than the window it is scrolled by itself, also with the keyboard */}
        <section className="bench-preview" aria-labelledby="preview" tabIndex={0}>
          <h3 id="preview">{text('submit.preview')}</h3>
          <Preview citations={citations} />
        </section>
      </div>
      <p role="status" className="spoken">
        {said}
      </p>
    </FieldsProvider>
  );
}

/** What is only begun is no key yet: the gate could not read a text that cites it. */
function useCitations({ text: { details } }: Edit): ReadonlySet<string> {
  return useMemo(() => new Set(details.sources.map(({ key }) => key).filter(isName)), [details]);
}
