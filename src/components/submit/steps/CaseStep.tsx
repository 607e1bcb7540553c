import type { ReactNode } from 'react';
import { DRAFT_FORMS } from '#submission/draft.ts';
import { LOCALE_FACTS, LOCALES } from '#model/locale.ts';
import { text } from '../../text/messages.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { LineField } from '../fields/LineField.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import { useFields } from '../fieldsContext.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { SourcesField } from './SourcesField.tsx';
import { WhereAndWhen } from './WhereAndWhen.tsx';

export function CaseStep(): ReactNode {
  const { change, draft } = useFields();
  const { language } = draft;
  return (
    <>
      <RadioField
        field="form"
        label={text('submit.form')}
        value={draft.form}
        set={(form) => change((now) => ({ ...now, form }))}
        options={DRAFT_FORMS.map((value) => ({ value, label: text(`submit.form.${value}`) }))}
      />
      <ChoiceField
        field="language"
        label={text('submit.language')}
        hint={text('submit.language.hint')}
        value={language}
        set={(picked) => picked !== '' && change((now) => ({ ...now, language: picked }))}
        options={LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].label }))}
      />
      <LineField
        field="title"
        label={text('submit.title.label')}
        hint={text('submit.title.hint')}
        value={draft.title}
        set={(title) => change((now) => ({ ...now, title }))}
        lang={language}
      />
      {draft.form === 'full' && (
        <LineField
          field="description"
          label={text('submit.description')}
          hint={text('submit.description.hint')}
          value={draft.description}
          set={(description) => change((now) => ({ ...now, description }))}
          lang={language}
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
