import type { ReactNode } from 'react';
import { Field } from '../../../submit/fields/Field.tsx';
import { useFields } from '../../../submit/fieldsContext.ts';
import { text } from '../../../text/messages.ts';

/** Two sentences need more room than a line. */
export function DescriptionField(): ReactNode {
  const { draft, change } = useFields();
  return (
    <Field field="description" label={text('submit.description')} hint={text('submit.description.hint')}>
      {(control) => (
        <textarea
          {...control}
          rows={3}
          lang={draft.language}
          spellCheck
          value={draft.description}
          onChange={({ target }) => change((now) => ({ ...now, description: target.value }))}
        />
      )}
    </Field>
  );
}
