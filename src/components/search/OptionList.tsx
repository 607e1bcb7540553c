import { Fragment, type MouseEvent, type ReactNode } from 'react';
import type { Option, OptionGroup } from './suggestion.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  /** Place of the active option, over all groups. */
  readonly active: number;
  readonly idOf: (place: number) => string;
  readonly choose: (event: MouseEvent, option: Option) => void;
}

export function OptionList({ id, label, groups, active, idOf, choose }: Props): ReactNode {
  const places = new Map(groups.flatMap(({ options }) => options).map((option, place) => [option, place]));
  const line = (option: Option): ReactNode => {
    const place = places.get(option) ?? 0;
    return (
      <Line key={option.key} option={option} id={idOf(place)} selected={place === active} onClick={(event) => choose(event, option)} />
    );
  };
  return (
    <div role="listbox" id={id} aria-label={label}>
      {groups.map((group) =>
        group.label === undefined ? (
          <Fragment key={group.key}>{group.options.map(line)}</Fragment>
        ) : (
          <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
            <p id={`${id}-${group.key}`} className="kind">
              {group.label}
            </p>
            {group.options.map(line)}
          </div>
        ),
      )}
    </div>
  );
}

interface LineProps {
  readonly option: Option;
  readonly id: string;
  readonly selected: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

function Line({ option: { href, content, remove }, id, selected, onClick }: LineProps): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field keeps the focus, and its keys choose among the options
    <a
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={selected}
      {...(href !== undefined && { href })}
      {...(remove && { 'aria-keyshortcuts': 'Delete' })}
      onClick={onClick}
    >
      {content}
      {remove && <Cross onClick={remove} />}
    </a>
  );
}

/** For pointers; keyboards have the Delete key, and the page of results has buttons. */
function Cross({ onClick }: { readonly onClick: () => void }): ReactNode {
  const remove = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    onClick();
  };
  return (
    <i aria-hidden="true" onClick={remove}>
      ×
    </i>
  );
}
