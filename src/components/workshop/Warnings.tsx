import { useId, type ReactNode } from 'react';
import type { Warning } from '#training/workshop/warnings.ts';
import { text } from '../text/messages.ts';
import { usePlural } from '../text/usePlural.ts';
import { blockElement, dayElement, focusElement } from './focusElement.ts';
import { warningText } from './messages.ts';

/** What to look at, each with the way to where it is. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }): ReactNode {
  const id = useId();
  const plural = usePlural();
  return (
    <section aria-labelledby={id} className="plan-warnings">
      <h2 id={id}>{warnings.length === 0 ? text('workshop.warnings.none') : plural('workshop.warnings', warnings.length)}</h2>
      {warnings.length > 0 && (
        <ul>
          {warnings.map((warning, index) => (
            <li key={index}>
              {warningText(warning)}{' '}
              <button
                type="button"
                className="quiet"
                onClick={() => focusElement(warning.block === undefined ? dayElement(warning.day) : blockElement(warning.block))}
              >
                {text('workshop.warnings.show')}
                <span className="spoken"> {index + 1}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
