import type { ReactNode } from 'react';
import { useDismiss } from '../shell/useDismiss.ts';
import { text } from '../text/messages.ts';
import type { RowProps } from './BlockRow.tsx';
import { titleOf } from './BlockTitle.tsx';
import { partElement } from './focusElement.ts';
import { useBlockActions, type BlockActions as Actions } from './useBlockActions.ts';
import { useParts } from './workshopContext.ts';

/** Everything that dragging does, and more, with buttons. */
export function BlockActions({ block, day, days, first, last }: RowProps): ReactNode {
  const parts = useParts();
  const menu = useDismiss();
  const actions = useBlockActions(block, menu);
  const { id } = block;
  const title = titleOf(block, parts);
  return (
    <div className="plan-actions">
      <IconButton id={partElement(id, 'up')} icon="↑" label={text('workshop.up', { title })} off={first} onClick={actions.up} />
      <IconButton id={partElement(id, 'down')} icon="↓" label={text('workshop.down', { title })} off={last} onClick={actions.down} />
      <details className="menu" ref={menu}>
        <summary id={partElement(id, 'more')} aria-label={text('workshop.more', { title })}>
          …
        </summary>
        <More actions={actions} day={day} days={days} />
      </details>
      <IconButton id={partElement(id, 'remove')} icon="×" label={text('workshop.remove', { title })} onClick={actions.remove} />
    </div>
  );
}

function More({ actions, day, days }: { readonly actions: Actions; readonly day: number; readonly days: number }): ReactNode {
  const others = Array.from({ length: days }, (_, other) => other).filter((other) => other !== day);
  const items = [
    ...others.map((other) => ({ label: text('workshop.toDay', { number: other + 1 }), onClick: () => actions.toDay(other) })),
    { label: text('workshop.split'), onClick: actions.split },
    { label: text('workshop.duplicate'), onClick: actions.copy },
  ];
  return (
    <ul>
      {items.map(({ label, onClick }) => (
        <li key={label}>
          <button type="button" className="quiet" onClick={onClick}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ButtonProps {
  readonly id: string;
  readonly icon: string;
  readonly label: string;
  /** It stays where it is and keeps the focus, but does nothing. */
  readonly off?: boolean;
  readonly onClick: () => void;
}

function IconButton({ id, icon, label, off = false, onClick }: ButtonProps): ReactNode {
  return (
    <button type="button" className="quiet" id={id} aria-label={label} title={label} aria-disabled={off} onClick={onClick}>
      <span aria-hidden="true">{icon}</span>
    </button>
  );
}
