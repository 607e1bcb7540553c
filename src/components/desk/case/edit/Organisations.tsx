import { useId, type ReactNode } from 'react';
import { fold } from '#language/fold.ts';
import type { RegistryLists } from '#model/registryLists.ts';
import { fieldId } from '../../../submit/fields/faultText.ts';
import { text } from '../../../text/messages.ts';
import { NewOrganisation } from './NewOrganisation.tsx';
import type { Edit } from './useEdit.ts';

interface Props {
  readonly edit: Edit;
  readonly lists: RegistryLists;
}

/** Those the hub knows, and one it does not know yet. */
export function Organisations({ edit, lists }: Props): ReactNode {
  const { text: now, change } = edit;
  const { organisations: chosen } = now.details;
  const headed = useId();
  const set = (organisations: readonly string[]): void => change((text) => ({ ...text, details: { ...text.details, organisations } }));
  const named = (id: string) => lists.organisations.find((one) => one.id === id);
  return (
    <section aria-labelledby={headed}>
      <h4 id={headed}>{text('desk.edit.organisations')}</h4>
      <p className="hint">
        {text('submit.organisation')}: <span lang={now.draft.language}>{now.draft.organisation.name}</span>
      </p>
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map((id) => (
            <li key={id}>
              <span lang={named(id)?.language}>{named(id)?.name ?? id}</span>{' '}
              <button type="button" className="quiet" onClick={() => set(chosen.filter((one) => one !== id))}>
                {text('desk.edit.organisation.remove', { name: named(id)?.name ?? id })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddOrganisation name={now.draft.organisation.name} lists={lists} chosen={chosen} add={(id) => set([...chosen, id])} />
      <NewOrganisation edit={edit} />
    </section>
  );
}

interface AddProps {
  readonly name: string;
  readonly lists: RegistryLists;
  readonly chosen: readonly string[];
  readonly add: (id: string) => void;
}

function AddOrganisation({ name, lists, chosen, add }: AddProps): ReactNode {
  const id = fieldId('details.organisations');
  const open = lists.organisations.filter((one) => !chosen.includes(one.id));
  const like = open.filter((one) => name !== '' && (fold(one.name).includes(fold(name)) || fold(name).includes(fold(one.name))));
  return (
    <div className="field">
      <label htmlFor={id}>{text('desk.edit.organisation.add')}</label>
      <select id={id} value="" onChange={({ target }) => target.value !== '' && add(target.value)}>
        <option value="">{text('submit.choose')}</option>
        {[...like, ...open.filter((one) => !like.includes(one))].map((one) => (
          <option key={one.id} value={one.id} lang={one.language}>
            {`${one.name}, ${one.town}`}
          </option>
        ))}
      </select>
    </div>
  );
}
