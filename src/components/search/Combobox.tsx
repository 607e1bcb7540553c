/**
 * The list below a search field, by the ARIA pattern of an editable combobox with list autocomplete
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). It joins a field that is already there, and loads when that is first touched.
 */
import { useHistory } from '@docusaurus/router';
import { useEffect, useId, useState, type MouseEvent, type ReactNode } from 'react';
import { text } from '../text/messages.ts';
import { fillField } from './fillField.ts';
import { FIELD, pressKey } from './pressKey.ts';
import { OptionList } from './OptionList.tsx';
import { cleanQuery } from './query.ts';
import type { Option } from './suggestion.ts';
import { useField } from './useField.ts';
import { useSuggestions } from './useSuggestions.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './finds.css';

export function Combobox({ field }: { readonly field: HTMLInputElement }): ReactNode {
  const history = useHistory();
  const list = useId();
  const [{ typed, open, active }, set] = useState({ typed: field.value, open: true, active: FIELD });
  const { groups, message, count } = useSuggestions(cleanQuery(typed));
  const options = groups.flatMap((group) => group.options);
  const expanded = open && options.length > 0;
  const shown = expanded || (open && message !== undefined);
  const idOf = (place: number): string => `${list}-${place}`;
  const activeId = active === FIELD ? undefined : idOf(active);

  const show = (value: string): void => set({ typed: value, open: true, active: FIELD });
  const close = (): void => set({ typed, open: false, active: FIELD });
  const activate = (place: number): void => set({ typed, open: true, active: place });
  const empty = (): void => {
    fillField(field, '');
    set({ typed: '', open: false, active: FIELD });
  };
  const choose = (event: MouseEvent, option: Option): void => {
    // A click that opens another tab or window stays what it is.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (option.page !== true) event.preventDefault();
    option.pick?.();
    if (option.href === undefined) return activate(FIELD);
    close();
    if (option.page !== true) history.push(option.href);
  };
  const press = (key: string): boolean =>
    pressKey(key, { options, active: expanded ? active : FIELD, shown, filled: field.value !== '', activeId }, { activate, close, empty });

  useField(field, { show, close, press }, { list, expanded, activeId });
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only keeps the focus in the field while the list is pointed at
    <div className={shown ? 'finds' : undefined} onMouseDown={(event) => event.preventDefault()}>
      <p className={message === undefined ? 'spoken' : 'brief'} role="status">
        {open && (message ?? count)}
      </p>
      {expanded && <OptionList id={list} label={text('search.title')} groups={groups} active={active} idOf={idOf} choose={choose} />}
    </div>
  );
}
