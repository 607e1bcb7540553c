import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo } from 'react';
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import { EVERYTHING, readSelection, writeSelection, type Selection } from './selection.ts';

/** The selection lives in the address alone: it can be shared, bookmarked and gone back from. */
export function useSelection(catalogue: readonly CatalogueEntry[]): readonly [Selection, (selection: Selection) => void] {
  const { search, pathname } = useLocation();
  const history = useHistory();
  // The HTML on the server shows everything; the first render in the browser must be the same.
  const inBrowser = useIsBrowser();
  const selection = useMemo(() => (inBrowser ? readSelection(search, catalogue) : EVERYTHING), [inBrowser, search, catalogue]);
  return [selection, (next) => history.replace(pathname + writeSelection(next))];
}
