import type { ReactNode } from 'react';
import { LOCALE_FACTS, LOCALES } from '#model/locale.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { useFields } from '../fieldsContext.ts';

/** The language of the draft, each by its own name. */
export function LanguageField({ label, hint }: { readonly label: string; readonly hint?: string }): ReactNode {
  const { draft, change } = useFields();
  return (
    <ChoiceField
      field="language"
      label={label}
      {...(hint !== undefined && { hint })}
      value={draft.language}
      set={(picked) => picked !== '' && change((now) => ({ ...now, language: picked }))}
      options={LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].label }))}
    />
  );
}
