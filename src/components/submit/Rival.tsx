import type { ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import { text } from '../text/messages.ts';
import { useForm, useFormState } from './formContext.ts';

/** Another tab has changed the draft: this one has followed, or somebody has to choose. Neither text is lost. */
export function Rival(): ReactNode {
  const { store } = useForm();
  const { rival, followed, stored } = useFormState();
  if (rival === undefined) {
    return followed ? (
      <p role="status" className="notice">
        {text('submit.followed')}
      </p>
    ) : null;
  }
  const differing = SECTION_CHOICES.filter((id) => rival.draft.sections[id] !== stored.draft.sections[id]);
  return (
    <div role="alert" className="box warning">
      <p className="box-title">{text('submit.rival')}</p>
      <p>{text('submit.rival.text')}</p>
      <details>
        <summary>{text('submit.rival.show')}</summary>
        {rival.draft.title !== stored.draft.title && <p>{rival.draft.title}</p>}
        {differing.map((id) => (
          <div key={id}>
            <h3>{text(`submit.section.${id}.name`)}</h3>
            <p className="as-written">{rival.draft.sections[id]}</p>
          </div>
        ))}
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
