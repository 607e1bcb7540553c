import type { ReactNode } from 'react';
import type { TodoItem } from '#submission/deskApi.ts';
import { text } from '../../text/messages.ts';
import { partLabel } from './partLabel.ts';

interface Props {
  readonly todo: readonly TodoItem[];
  /** Leads to the field; absent where nobody may edit. */
  readonly goTo?: ((field: string) => void) | undefined;
}

/** What the checks of the hub say of the page; they speak English, as they do on the command line. */
export function Todo({ todo, goTo }: Props): ReactNode {
  if (todo.length === 0) return null;
  return (
    <section className="box todo" aria-labelledby="todo" tabIndex={-1}>
      <h3 id="todo" className="box-title">
        {text('desk.case.todo')}
      </h3>
      <ul>
        {todo.map((item, at) => (
          <li key={at}>
            <Where field={item.field} goTo={goTo} /> <span lang="en">{capital(item.fix)}</span>
            <small>
              {text('desk.case.todo.found')} <span lang="en">{item.found}</span>. {text('desk.case.todo.expected')}{' '}
              <span lang="en">{item.expected}</span>.
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Where({ field, goTo }: { readonly field: string; readonly goTo: Props['goTo'] }): ReactNode {
  if (field === '') return <strong>{text('status.about.whole')}</strong>;
  const label = partLabel(field);
  return goTo === undefined ? (
    <strong>{label}</strong>
  ) : (
    <button type="button" className="link" onClick={() => goTo(field)}>
      {label}
    </button>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
