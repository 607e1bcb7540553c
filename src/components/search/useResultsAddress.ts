import useBaseUrl from '@docusaurus/useBaseUrl';
import { NOTHING_ASKED, writeSearch } from './searchState.ts';

/** Address of the results for a query. */
export function useResultsAddress(): (query: string) => string {
  const base = useBaseUrl('/search/');
  return (query) => base + writeSearch({ ...NOTHING_ASKED, query });
}
