import type { ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import { LOCALE_FACTS, LOCALES } from '#model/locale.ts';
import { ChoiceField } from '../../../submit/fields/ChoiceField.tsx';
import { LineField } from '../../../submit/fields/LineField.tsx';
import { StoryField } from '../../../submit/fields/StoryField.tsx';
import { useFields } from '../../../submit/fieldsContext.ts';
import { CaseFacts } from '../../../submit/steps/CaseFacts.tsx';
import { CreditField } from '../../../submit/steps/CreditField.tsx';
import { WhereAndWhen } from '../../../submit/steps/WhereAndWhen.tsx';
import { text } from '../../../text/messages.ts';
import type { Registries } from '../useRegistries.ts';
import { Conflict } from './Conflict.tsx';
import { DescriptionField } from './DescriptionField.tsx';
import { EditPhotos } from './EditPhotos.tsx';
import { Organisations } from './Organisations.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SlugField } from './SlugField.tsx';
import { SourceList } from './SourceList.tsx';
import type { Edit } from './useEdit.ts';

interface Props {
  readonly edit: Edit;
  readonly registries: Registries;
  readonly citations: ReadonlySet<string>;
  readonly firstToMend: () => string | undefined;
}

export function EditForm({ edit, registries, citations, firstToMend }: Props): ReactNode {
  return (
    <form noValidate className="edit-form" onSubmit={(event) => event.preventDefault()}>
      {edit.choices.length > 0 && <Conflict edit={edit} lists={registries.lists} />}
      {registries.failed && (
        <p className="box warning">
          {text('desk.edit.lists.failed')}{' '}
          <button type="button" className="quiet" onClick={registries.again}>
            {text('status.look')}
          </button>
        </p>
      )}
      <h3>{text('submit.step.case')}</h3>
      <CaseFields />
      <h3>{text('submit.step.story')}</h3>
      {citations.size > 0 && (
        <p className="hint">{text('desk.edit.cite', { keys: [...citations].map((key) => `[^${key}]`).join(', ') })}</p>
      )}
      {SECTION_CHOICES.map((id) => (
        <StoryField key={id} id={id} citations={citations} />
      ))}
      <h3>{text('submit.step.photos')}</h3>
      <EditPhotos />
      <CreditField />
      <h3>{text('desk.edit.page')}</h3>
      <SlugField edit={edit} />
      <Organisations edit={edit} lists={registries.lists} />
      <SourceList edit={edit} />
      <SaveBar edit={edit} firstToMend={firstToMend} />
    </form>
  );
}

function CaseFields(): ReactNode {
  const { draft, change } = useFields();
  return (
    <>
      <ChoiceField
        field="language"
        label={text('desk.case.language')}
        value={draft.language}
        set={(picked) => picked !== '' && change((now) => ({ ...now, language: picked }))}
        options={LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].label }))}
      />
      <LineField
        field="title"
        label={text('submit.title.label')}
        hint={text('submit.title.hint')}
        value={draft.title}
        set={(title) => change((now) => ({ ...now, title }))}
        lang={draft.language}
      />
      <DescriptionField />
      <WhereAndWhen />
      <CaseFacts />
    </>
  );
}
