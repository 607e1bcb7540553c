import { useEffect, useEffectEvent } from 'react';

interface Handlers {
  /** The person is in the field, or changed it. */
  readonly show: (value: string) => void;
  /** They left, or asked for something else. */
  readonly close: () => void;
  /** True for a key that is dealt with. */
  readonly press: (key: string) => boolean;
}

interface Shown {
  /** Id of the list. */
  readonly list: string;
  readonly expanded: boolean;
  /** Id of the active option. */
  readonly activeId: string | undefined;
}

/** Joins the list to a field that was there before it: listens to it, and says there what is open and what is active. */
export function useField(field: HTMLInputElement, handlers: Handlers, { list, expanded, activeId }: Shown): void {
  const show = useEffectEvent(() => handlers.show(field.value));
  const close = useEffectEvent(() => handlers.close());
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (handlers.press(event.key)) event.preventDefault();
  });
  useEffect(() => {
    const off = new AbortController();
    const { signal } = off;
    for (const type of ['input', 'focus', 'pointerdown']) field.addEventListener(type, () => show(), { signal });
    field.addEventListener('blur', () => close(), { signal });
    field.form?.addEventListener('submit', () => close(), { signal });
    field.addEventListener('keydown', (event) => press(event), { signal });
    // Between the first drawing and now nobody listened, and a fast hand or a slow phone falls between the two.
    if (document.activeElement === field) show();
    else close();
    return () => off.abort();
  }, [field]);
  useEffect(() => {
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list, 'aria-expanded': String(expanded) };
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    if (activeId === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', activeId);
  }, [field, list, expanded, activeId]);
}
