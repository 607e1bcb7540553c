import type { ReactNode } from 'react';
import { SECTION_CHOICES } from '#submission/choices.ts';
import { StoryField } from '../../../submit/fields/StoryField.tsx';
import { useFields } from '../../../submit/fieldsContext.ts';
import { CaseFacts } from '../../../submit/steps/CaseFacts.tsx';
import { CreditField } from '../../../submit/steps/CreditField.tsx';
import { LanguageField } from '../../../submit/steps/LanguageField.tsx';
import { PhotoList } from '../../../submit/steps/PhotoList.tsx';
import { TitleField } from '../../../submit/steps/TitleField.tsx';
import { WhereAndWhen } from '../../../submit/steps/WhereAndWhen.tsx';
import { text } from '../../../text/messages.ts';
import type { Registries } from '../useRegistries.ts';
import { Conflict } from './Conflict.tsx';
import { DescriptionField } from './DescriptionField.tsx';
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
      <Photos />
      <CreditField />
      <h3>{text('desk.edit.page')}</h3>
      <SlugField edit={edit} />
      <Organisations edit={edit} lists={registries.lists} />
      <SourceList edit={edit} />
      <SaveBar edit={edit} firstToMend={firstToMend} />
    </form>
  );
}

/** New ones come from the contributor. */
function Photos(): ReactNode {
  const { photos } = useFields().draft;
  return (
    <>
      {photos.length === 0 && <p className="brief">{text('desk.case.empty')}</p>}
      <PhotoList />
    </>
  );
}

function CaseFields(): ReactNode {
  return (
    <>
      <LanguageField label={text('desk.case.language')} />
      <TitleField />
      <DescriptionField />
      <WhereAndWhen />
      <CaseFacts />
    </>
  );
}
