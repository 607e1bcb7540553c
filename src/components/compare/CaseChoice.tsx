import type { ReactNode } from 'react';
import type { ComparedCase } from '#model/comparedCase.ts';
import { text } from '../text/messages.ts';

interface Props {
  readonly cases: readonly ComparedCase[];
  /** Ids; none means all. */
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

export function CaseChoice({ cases, chosen, choose }: Props): ReactNode {
  const turn = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <details className="case-choice needs-script">
      <summary>{text('compare.choose')}</summary>
      <fieldset>
        <legend className="spoken">{text('compare.choose')}</legend>
        {cases.map(({ id, title, lang }) => (
          <label key={id} {...(lang && { lang })}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => turn(id)} /> {title}
          </label>
        ))}
      </fieldset>
      <button type="button" className="quiet" onClick={() => choose(new Set())}>
        {text('compare.all')}
      </button>
    </details>
  );
}
