/** Answers a search in a copy for a USB stick: the engine of the site, whose whole index a script has put on the window. */
import { DEFAULT_LOCALE, isLocale } from '#model/locale.ts';
import { createEmbeddedClient } from '#search/embedded/embeddedClient.ts';
import { perFacet } from '../catalogue/chosen.ts';
import { readSearch } from '../search/searchState.ts';
import { pageRequests } from '../search/requests.ts';
import { wordsIn } from './data.ts';
import { supplyOlderBrowsers } from './olderBrowsers.ts';
import { showFailure, showResult } from './results.ts';

declare global {
  interface Window {
    /** Texts of the index by the names of its files. */
    readonly hubSearchIndex?: Readonly<Record<string, string>>;
  }
}

async function answer(found: HTMLElement): Promise<void> {
  const state = readSearch(
    location.search,
    perFacet(() => []),
  );
  if (state.query === '') return;
  const { lang } = document.documentElement;
  const place = { found, base: found.dataset['base'] ?? '/', locale: isLocale(lang) ? lang : DEFAULT_LOCALE, words: wordsIn() };
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type=search]')) field.value = state.query;
  document.querySelector('.unasked')?.remove();
  found.hidden = false;
  const { hubSearchIndex } = window;
  const client = createEmbeddedClient({ load: (_index, file) => Promise.resolve(hubSearchIndex?.[file]), standings: ['newest'] });
  try {
    const { results } = await client.search(pageRequests(state, place.locale));
    const [result] = results;
    if (result !== undefined) showResult(place, state, result);
  } catch (error) {
    // The folder was copied in part, or is read inside the archive.
    showFailure(place);
    throw error;
  }
}

supplyOlderBrowsers();
const found = document.querySelector<HTMLElement>('.found');
if (found !== null) void answer(found);
