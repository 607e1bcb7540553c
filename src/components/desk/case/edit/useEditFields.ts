import { useMemo, useState } from 'react';
import type { RegistryLists } from '#model/registryLists.ts';
import { detailsFaults, type DetailsFault, type DetailsFaultKind } from '#submission/detailsFaults.ts';
import type { CaseDraft } from '#submission/draft.ts';
import type { Fault } from '#submission/fault.ts';
import { draftFaults } from '#submission/faults.ts';
import { faultText } from '../../../submit/fields/faultText.ts';
import type { FieldsParts } from '../../../submit/fieldsContext.ts';
import { text, type MessageId } from '../../../text/messages.ts';
import { useCase } from '../caseContext.ts';
import { useDeskPhotos } from '../useDeskPhotos.ts';
import { focusField } from './focusField.ts';
import type { Edit } from './useEdit.ts';

interface EditFields {
  readonly fields: FieldsParts;
  /** For those who do not see it. */
  readonly said: string;
  /** The desk takes sources and organisations whole or not at all: leads to the first field that is not, and gives it. */
  readonly firstToMend: () => string | undefined;
}

/** The fields of the form as the desk fills them. */
export function useEditFields({ text: now, change }: Edit, { themes }: RegistryLists): EditFields {
  const { draft, details } = now;
  const { record } = useCase().it;
  const photos = useDeskPhotos(
    record.id,
    record.draft.photos.map(({ key }) => key),
  );
  const [said, say] = useState('');
  // What is missing from a new entry is told once somebody wants to save it.
  const [checked, setChecked] = useState(false);
  const faults = useMemo(() => wordsOf(writtenWrong(draft), detailsFaults(details), checked), [draft, details, checked]);
  return {
    said,
    firstToMend() {
      const [first] = detailsFaults(details);
      setChecked(first !== undefined);
      if (first !== undefined) focusField(first.field);
      return first?.field;
    },
    fields: {
      draft,
      change: (step) => change((text) => ({ ...text, draft: step(text.draft) })),
      wrong: (field) => faults.get(field),
      themes,
      blob: (key) => photos.get(key),
      hadLocation: () => false,
      noPhoto: ({ alt }) => alt,
      say,
    },
  };
}

/** What is missing stands on the list of what is to be done; here is what is written, and cannot stay so. */
function writtenWrong(draft: CaseDraft): readonly Fault[] {
  return draftFaults({ ...draft, form: 'full' }, { name: '', email: '', phone: '' }).filter(
    ({ kind, field }) => kind !== 'missing' && kind !== 'not-agreed' && !field.startsWith('contact.'),
  );
}

function wordsOf(draft: readonly Fault[], details: readonly DetailsFault[], checked: boolean): ReadonlyMap<string, string> {
  const written = details.filter(({ kind }) => checked || kind !== 'missing').map(({ field, kind }) => [field, text(WORDS[kind])] as const);
  return new Map([...draft.map((fault) => [fault.field, faultText(fault)] as const), ...written]);
}

const WORDS: Readonly<Record<DetailsFaultKind, MessageId>> = {
  missing: 'submit.fault.missing',
  'not-a-name': 'desk.edit.fault.not-a-name',
  'not-an-address': 'submit.fault.not-an-address',
  'not-a-tag': 'desk.edit.fault.not-a-tag',
  'not-a-month': 'desk.edit.fault.not-a-month',
  'not-a-year': 'submit.fault.not-a-year',
  repeated: 'desk.edit.fault.repeated',
};
