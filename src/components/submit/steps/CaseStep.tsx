import type { ReactNode } from 'react';
import { DRAFT_FORMS } from '#submission/draft.ts';
import { text } from '../../text/messages.ts';
import { LineField } from '../fields/LineField.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { useFields } from '../fieldsContext.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { LanguageField } from './LanguageField.tsx';
import { SourcesField } from './SourcesField.tsx';
import { TitleField } from './TitleField.tsx';
import { WhereAndWhen } from './WhereAndWhen.tsx';

export function CaseStep(): ReactNode {
  const { change, draft } = useFields();
  return (
    <>
      <RadioField
        field="form"
        label={text('submit.form')}
        value={draft.form}
        set={(form) => change((now) => ({ ...now, form }))}
        options={DRAFT_FORMS.map((value) => ({ value, label: text(`submit.form.${value}`) }))}
      />
      <LanguageField label={text('submit.language')} hint={text('submit.language.hint')} />
      <TitleField />
      {draft.form === 'full' && (
        <LineField
          field="description"
          label={text('submit.description')}
          hint={text('submit.description.hint')}
          value={draft.description}
          set={(description) => change((now) => ({ ...now, description }))}
          lang={draft.language}
        />
      )}
      <WhereAndWhen />
      {draft.form === 'full' && (
        <>
          <CaseFacts />
          <SourcesField />
        </>
      )}
    </>
  );
}
