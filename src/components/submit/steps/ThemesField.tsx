import type { ReactNode } from 'react';
import { LIMITS } from '#submission/limits.ts';
import { text } from '../../text/messages.ts';
import { fieldId } from '../fields/faultText.ts';
import { useFields } from '../fieldsContext.ts';

export function ThemesField(): ReactNode {
  const { draft, change, themes, wrong } = useFields();
  const chosen = draft.themes;
  const fault = wrong('themes');
  const toggle = (id: string, on: boolean): void =>
    change((now) => ({ ...now, themes: on ? [...now.themes, id] : now.themes.filter((one) => one !== id) }));
  return (
    <fieldset className={fault === undefined ? undefined : 'wrong'}>
      <legend>{text('submit.themes', { max: LIMITS.themes })}</legend>
      {fault !== undefined && <p className="fault">{fault}</p>}
      {themes.map(({ value, label }, at) => (
        <label className="choice" key={value}>
          <input
            type="checkbox"
            {...(at === 0 && { id: fieldId('themes') })}
            checked={chosen.includes(value)}
            onChange={({ target }) => toggle(value, target.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
