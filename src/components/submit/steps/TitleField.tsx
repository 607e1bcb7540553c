import type { ReactNode } from 'react';
import { text } from '../../text/messages.ts';
import { LineField } from '../fields/LineField.tsx';
import { useFields } from '../fieldsContext.ts';

export function TitleField(): ReactNode {
  const { draft, change } = useFields();
  return (
    <LineField
      field="title"
      label={text('submit.title.label')}
      hint={text('submit.title.hint')}
      value={draft.title}
      set={(title) => change((now) => ({ ...now, title }))}
      lang={draft.language}
    />
  );
}
