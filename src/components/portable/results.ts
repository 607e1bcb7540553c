/** Draws what a search has found, as the site does, without a framework. */
import type { Locale } from '#model/locale.ts';
import { plural } from '#language/plural.ts';
import type { SearchHit, SearchResult } from '#search/searchClient.ts';
import { say, type Strings } from '#training/render/strings.ts';
import { piecesOf } from '../search/marks.ts';
import { writeSearch, type SearchState } from '../search/searchState.ts';
import { element } from './element.ts';
import { pageInCopy } from './pageInCopy.ts';

export interface Place {
  readonly found: HTMLElement;
  /** Home of the locale at the hub: `/sr/`. */
  readonly base: string;
  readonly locale: Locale;
  readonly words: Strings;
}

export function showResult(place: Place, state: SearchState, result: SearchResult): void {
  const { words, locale } = place;
  const { hits, nbHits, query, alsoSearched = [], suggestions = [] } = result;
  tell(place, nbHits === 0 ? say(words, 'search.none', { query }) : plural(say(words, 'search.count'), nbHits, locale));
  const list = element('ol', { class: 'cards', start: String((state.page - 1) * result.hitsPerPage + 1) });
  list.append(...hits.map((hit) => card(place, hit)));
  answersOf(place).replaceChildren(
    ...(nbHits > 0 && alsoSearched.length > 0
      ? [element('p', { class: 'brief' }, say(words, 'search.alsoSearched', { words: alsoSearched.join(', ') }))]
      : []),
    ...(suggestions.length > 0 ? [near(words, suggestions)] : []),
    ...(hits.length > 0 ? [list] : []),
    ...(result.nbPages > 1 ? [turning(words, state, result)] : []),
  );
}

export function showFailure(place: Place): void {
  tell(place, place.found.dataset['sayUnpack'] ?? '');
}

function tell({ found }: Place, message: string): void {
  found.querySelector('[role=status]')?.replaceChildren(message);
}

function answersOf({ found }: Place): Element {
  return found.querySelector('.answers') ?? found;
}

function card({ base, locale, words }: Place, hit: SearchHit): Element {
  const { language, sectionLanguage = language, _highlightResult: marked, _snippetResult: snippet } = hit;
  const others = [...new Set([language, sectionLanguage])].filter((each) => each !== locale);
  const facts = [say(words, `type.${hit.type}`), ...others.map((each) => say(words, `language.in.${each}`))];
  return element(
    'li',
    {},
    element('h3', { lang: language }, element('a', { href: pageInCopy(hit.url, base) }, ...pieces(marked.title.value))),
    ...(marked.heading ? [element('p', { lang: sectionLanguage }, element('b', {}, ...pieces(marked.heading.value)))] : []),
    element('p', { lang: sectionLanguage }, ...pieces(snippet.text.value)),
    element('p', { class: 'brief' }, facts.join(' · ')),
  );
}

function pieces(value: string): readonly (string | Element)[] {
  return piecesOf(value).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

function near(words: Strings, suggestions: readonly string[]): Element {
  const links = suggestions.flatMap((word, place) => [
    place === 0 ? ' ' : ', ',
    element('a', { href: `?${new URLSearchParams({ q: word }).toString()}` }, word),
  ]);
  return element('p', {}, say(words, 'search.try'), ...links);
}

function turning(words: Strings, state: SearchState, { nbPages }: SearchResult): Element {
  const to = (page: number, rel: 'prev' | 'next'): readonly Element[] =>
    page < 1 || page > nbPages
      ? []
      : [element('a', { rel, href: writeSearch({ ...state, page }) }, say(words, rel === 'prev' ? 'page.previous' : 'page.next'))];
  return element(
    'nav',
    { class: 'neighbours', 'aria-label': say(words, 'search.pages') },
    ...to(state.page - 1, 'prev'),
    ...to(state.page + 1, 'next'),
  );
}
