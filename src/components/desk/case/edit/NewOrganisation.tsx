import type { ReactNode } from 'react';
import type { Country } from '#model/country.ts';
import type { Organisation } from '#model/organisation.ts';
import { LOCALE_FACTS, WRITTEN_LOCALES, writtenSource, type WrittenLocale } from '#model/locale.ts';
import { COUNTRY_CHOICES } from '#submission/choices.ts';
import type { CaseDraft } from '#submission/draft.ts';
import { slugOf } from '#submission/slugOf.ts';
import { ChoiceField } from '../../../submit/fields/ChoiceField.tsx';
import { LineField } from '../../../submit/fields/LineField.tsx';
import { text } from '../../../text/messages.ts';
import type { Edit } from './useEdit.ts';

const AT = 'details.newOrganisation';

/** An entry for the registry, beginning with what the contributor told. */
export function NewOrganisation({ edit: { text: now, change } }: { readonly edit: Edit }): ReactNode {
  const { newOrganisation } = now.details;
  const put = (next: Organisation | null): void => change((text) => ({ ...text, details: { ...text.details, newOrganisation: next } }));
  if (newOrganisation === null) {
    const { country } = now.draft;
    return (
      <p>
        <button type="button" className="quiet" disabled={country === ''} onClick={() => country !== '' && put(begun(now.draft, country))}>
          {text('desk.edit.organisation.new')}
        </button>
        {country === '' && <small> {text('desk.edit.organisation.first')}</small>}
      </p>
    );
  }
  const { id, name, language, country, town, url = '', source } = newOrganisation;
  const set = (part: Partial<Organisation>): void => put({ ...newOrganisation, ...part });
  return (
    <fieldset>
      <legend>{text('desk.edit.organisation.new')}</legend>
      <LineField field={`${AT}.name`} label={text('submit.organisation')} value={name} set={(name) => set({ name })} lang={language} />
      <LineField field={`${AT}.id`} label={text('desk.edit.organisation.id')} value={id} set={(id) => set({ id: id.toLowerCase() })} />
      <ChoiceField<WrittenLocale>
        field={`${AT}.language`}
        label={text('desk.edit.organisation.language')}
        value={language}
        set={(picked) => picked !== '' && set({ language: picked })}
        options={WRITTEN_LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].label }))}
      />
      <ChoiceField
        field={`${AT}.country`}
        label={text('submit.country')}
        value={country}
        set={(picked) => picked !== '' && set({ country: picked })}
        options={COUNTRY_CHOICES.map((value) => ({ value, label: text(`submit.country.${value}`) }))}
      />
      <LineField field={`${AT}.town`} label={text('submit.place')} value={town} set={(town) => set({ town })} />
      <LineField
        field={`${AT}.url`}
        label={text('submit.organisation.url')}
        hint={text('submit.url.hint')}
        value={url}
        set={(url) => put(withUrl(newOrganisation, url))}
        inputMode="url"
      />
      <LineField
        field={`${AT}.source`}
        label={text('desk.edit.organisation.source')}
        hint={text('submit.url.hint')}
        value={source}
        set={(source) => set({ source })}
        inputMode="url"
      />
      <button type="button" className="quiet" onClick={() => put(null)}>
        {text('desk.edit.organisation.drop')}
      </button>
    </fieldset>
  );
}

function begun({ organisation: { name, url }, language, place }: CaseDraft, country: Country): Organisation {
  return withUrl({ id: slugOf(name), name, language: writtenSource(language), country, town: place, source: url }, url);
}

/** Absent, not empty, where there is none. */
function withUrl({ url: _, ...others }: Organisation, url: string): Organisation {
  return url === '' ? others : { ...others, url };
}
