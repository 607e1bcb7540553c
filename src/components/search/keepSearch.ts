/** Keeps what a reader needs to search again, and to open what was found, when there is no connection. */
import type { SearchResult } from '#search/searchClient.ts';
import { keepPages, keepThisPage } from '../offline/keepOffline.ts';
import { loadCombobox } from './loadCombobox.ts';

/** Pages kept of each answer: those somebody is likely to open. */
const LIKELY = 5;
/** Milliseconds without an answer after which somebody has stopped typing: what is kept must not stand in the way of what is asked. */
const QUIET = 1500;

const likely = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let begun = false;

/** @param searchPage path of the page of results; it and its scripts are kept once */
export function keepSearch(results: readonly SearchResult[], searchPage: string): void {
  for (const { hits } of results) for (const { url } of hits.slice(0, LIKELY)) likely.add(url);
  clearTimeout(timer);
  timer = setTimeout(() => void keep(searchPage), QUIET);
}

async function keep(searchPage: string): Promise<void> {
  const pages = [...likely];
  likely.clear();
  if (!begun) {
    begun = true;
    // Both ways to search, whichever came first: their scripts are among what the page has loaded, then.
    await Promise.allSettled([window.docusaurus.preload(searchPage), loadCombobox()]);
    await keepThisPage();
    pages.push(searchPage);
  }
  await keepPages(pages);
}
