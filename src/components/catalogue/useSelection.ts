import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo } from 'react';
import { EVERYTHING, readSelection, writeSelection, type Selection } from './selection.ts';

/** The selection lives in the address alone: it can be shared, bookmarked and gone back from. */
export function useSelection(): readonly [Selection, (selection: Selection) => void] {
  const { search, pathname } = useLocation();
  const history = useHistory();
  // The HTML on the server shows everything; the first render in the browser must be the same.
  const inBrowser = useIsBrowser();
  const selection = useMemo(() => (inBrowser ? readSelection(search) : EVERYTHING), [inBrowser, search]);
  return [selection, (next) => history.replace(pathname + writeSelection(next))];
}
