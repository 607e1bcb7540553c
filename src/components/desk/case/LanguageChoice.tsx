import { useId, type ReactNode } from 'react';
import { isLocale, LOCALE_FACTS, LOCALES, type Locale } from '#model/locale.ts';

interface Props {
  readonly label: string;
  readonly value: Locale;
  readonly set: (locale: Locale) => void;
}

export function LanguageChoice({ label, value, set }: Props): ReactNode {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => isLocale(target.value) && set(target.value)}>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {LOCALE_FACTS[locale].label}
          </option>
        ))}
      </select>
    </p>
  );
}
