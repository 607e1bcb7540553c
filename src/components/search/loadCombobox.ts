import type { ComponentType } from 'react';

/** Fetches the list below a search field, with the engine's end of the line. Imported here alone: each place would get a file of its own. */
export function loadCombobox(): Promise<{ readonly Combobox: ComponentType<{ readonly field: HTMLInputElement }> }> {
  return import(/* webpackChunkName: "search-combobox" */ './Combobox.tsx');
}
