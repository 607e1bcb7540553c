import type { ReactNode } from 'react';
import { LOCALES, type Locale } from '#model/locale.ts';
import { text } from '../../text/messages.ts';

interface Props {
  readonly languages: readonly Locale[];
  readonly change: (languages: readonly Locale[]) => void;
}

export function LanguagesField({ languages, change }: Props): ReactNode {
  return (
    <fieldset>
      <legend>{text('desk.people.languages')}</legend>
      <p className="hint">{text('desk.people.languages.hint')}</p>
      <div className="languages-choice">
        {LOCALES.map((locale) => (
          <label key={locale} className="choice">
            <input
              type="checkbox"
              checked={languages.includes(locale)}
              onChange={({ target }) => change(LOCALES.filter((one) => (one === locale ? target.checked : languages.includes(one))))}
            />
            <span>{text(`language.name.${locale}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
