import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo } from 'react';
import type { ComparedCase } from '#model/comparedCase.ts';

const NAME = 'case';

interface ChosenCases {
  /** Ids of cases there are; none means all. */
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

/** The choice lives in the address alone: it can be shared and bookmarked. */
export function useChosenCases(cases: readonly ComparedCase[]): ChosenCases {
  const { search, pathname } = useLocation();
  const history = useHistory();
  // The HTML of the server shows all; the first render in the browser must be the same.
  const inBrowser = useIsBrowser();
  const chosen = useMemo(() => {
    const asked = new Set(inBrowser ? new URLSearchParams(search).getAll(NAME) : []);
    return new Set(cases.map(({ id }) => id).filter((id) => asked.has(id)));
  }, [cases, inBrowser, search]);
  const choose = (next: ReadonlySet<string>): void => {
    const written = new URLSearchParams([...next].map((id) => [NAME, id]));
    history.replace(next.size === 0 ? pathname : `${pathname}?${written}`);
  };
  return { chosen, choose };
}
