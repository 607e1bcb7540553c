/** The form in which a reader says, once, which languages they read and in which order. */
import { useState, type ReactNode } from 'react';
import { LOCALE_FACTS, LOCALES, type Locale } from '#model/locale.ts';
import { text } from '../text/messages.ts';
import { move } from './readingLanguages.ts';
import { useReadingLanguages } from './useReadingLanguages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './languages.css';

export function ReadingLanguages(): ReactNode {
  const [languages, save] = useReadingLanguages();
  const [status, setStatus] = useState('');
  const keep = (next: readonly Locale[]): void => {
    save(next);
    setStatus(text(next.length === 0 ? 'languages.forgotten' : 'languages.saved'));
  };
  const others = LOCALES.filter((locale) => !languages.includes(locale));
  return (
    <form className="reading-languages needs-script" onSubmit={(event) => event.preventDefault()}>
      <ol>
        {languages.map((locale) => (
          <li key={locale}>
            <Choice locale={locale} checked onChange={() => keep(languages.filter((other) => other !== locale))} />
            <Mover locale={locale} by={-1} disabled={locale === languages[0]} onMove={() => keep(move(languages, locale, -1))} />
            <Mover locale={locale} by={1} disabled={locale === languages.at(-1)} onMove={() => keep(move(languages, locale, 1))} />
          </li>
        ))}
      </ol>
      <ul>
        {others.map((locale) => (
          <li key={locale}>
            <Choice locale={locale} checked={false} onChange={() => keep([...languages, locale])} />
          </li>
        ))}
      </ul>
      <p role="status">{status}</p>
      {languages.length > 0 && (
        <button type="button" className="quiet" onClick={() => keep([])}>
          {text('languages.forget')}
        </button>
      )}
    </form>
  );
}

function Choice({ locale, checked, onChange }: { locale: Locale; checked: boolean; onChange: () => void }): ReactNode {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={onChange}
        aria-label={text('languages.use', { language: text(`language.name.${locale}`) })}
      />
      <span lang={locale}>{LOCALE_FACTS[locale].label}</span>
    </label>
  );
}

function Mover({ locale, by, disabled, onMove }: { locale: Locale; by: -1 | 1; disabled: boolean; onMove: () => void }): ReactNode {
  const language = text(`language.name.${locale}`);
  return (
    <button
      type="button"
      className="quiet"
      disabled={disabled}
      onClick={onMove}
      aria-label={text(by === -1 ? 'languages.up' : 'languages.down', { language })}
    >
      {by === -1 ? '↑' : '↓'}
    </button>
  );
}
