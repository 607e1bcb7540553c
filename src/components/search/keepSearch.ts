/** Keeps what a reader needs to search again, and to open what was found, when there is no connection. */
import type { SearchResult } from '#search/searchClient.ts';
import { keepPages, keepThisPage } from '../offline/keepOffline.ts';

/** Pages kept of each answer: those somebody is likely to open. */
const LIKELY = 5;

let begun = false;

/** @param searchPage path of the page of results; it and its scripts are kept once */
export async function keepSearch(results: readonly SearchResult[], searchPage: string): Promise<void> {
  const likely = results.flatMap(({ hits }) => hits.slice(0, LIKELY).map(({ url }) => url));
  if (!begun) {
    begun = true;
    // Both ways to search, whichever came first: their scripts are among what the page has loaded, then.
    await Promise.allSettled([window.docusaurus.preload(searchPage), import('./Combobox.tsx')]);
    await keepThisPage();
    likely.push(searchPage);
  }
  await keepPages(likely);
}
