import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo } from 'react';
import { writtenSource } from '#model/locale.ts';
import type { BoardPage } from '#model/translationBoard.ts';
import { useLocale } from '../shell/useLocale.ts';
import { readChoice, writeChoice, type Choice } from './tasks.ts';

/** The choice lives in the address alone: it can be shared and bookmarked. */
export function useChoice(pages: readonly BoardPage[]): readonly [Choice, (choice: Choice) => void] {
  const { search, pathname } = useLocation();
  const history = useHistory();
  const reader = writtenSource(useLocale());
  // The HTML on the server shows the reader's own language; the first render in the browser must be the same.
  const inBrowser = useIsBrowser();
  const choice = useMemo(() => readChoice(inBrowser ? search : '', reader, pages), [inBrowser, search, reader, pages]);
  return [choice, (next) => history.replace(pathname + writeChoice(next))];
}
