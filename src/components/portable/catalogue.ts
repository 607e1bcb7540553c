/** The catalogue's form, with the rules it has on the site: what is chosen, how many there are, in which order. */
import type { CatalogueEntry } from '#model/catalogueEntry.ts';
import { FACETS, type Facet } from '#model/facets.ts';
import { isLocale } from '#model/locale.ts';
import { plural } from '#language/plural.ts';
import { say } from '#training/render/strings.ts';
import { perFacet } from '../catalogue/chosen.ts';
import { counts, readSelection, select, sortBy, SORTS, type Selection } from '../catalogue/selection.ts';
import { dataIn, wordsIn } from './data.ts';

export function bindCatalogue(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters');
  const list = document.querySelector('.catalogue .cards');
  const entries = dataIn('catalogue-entries') as readonly CatalogueEntry[] | undefined;
  if (form === null || list === null || entries === undefined) return;
  // The list stands in the order of the entries.
  const items = new Map(entries.map((entry, place) => [entry, list.children[place]]));
  const words = wordsIn();
  const { lang } = document.documentElement;
  const none = document.createElement('p');
  none.textContent = say(words, 'catalogue.none');
  const count = document.querySelector('.catalogue .count');
  const show = (): void => {
    const selection = chosenIn(form);
    const shown = sortBy(select(entries, selection), selection.sort);
    list.replaceChildren(...shown.flatMap((entry) => items.get(entry) ?? []));
    if (shown.length === 0) list.before(none);
    else none.remove();
    if (count !== null && isLocale(lang)) count.textContent = plural(say(words, 'catalogue.count'), shown.length, lang);
    for (const facet of FACETS) tellCounts(form, facet, counts(entries, selection, facet));
  };
  fillIn(form, readSelection(location.search, entries));
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

function boxesOf(form: HTMLFormElement, facet: Facet): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
}

function chosenIn(form: HTMLFormElement): Selection {
  const sort = form.querySelector('select')?.value;
  return {
    query: form.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '',
    sort: SORTS.find((name) => name === sort) ?? 'title',
    chosen: perFacet((facet) => boxesOf(form, facet).flatMap(({ checked, value }) => (checked ? [value] : []))),
  };
}

/** A choice that came with the address is shown where it can be taken back. */
function fillIn(form: HTMLFormElement, { query, sort, chosen }: Selection): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  const order = form.querySelector('select');
  if (field !== null && query !== '') field.value = query;
  if (order !== null && sort !== 'title') order.value = sort;
  for (const facet of FACETS) {
    for (const box of boxesOf(form, facet)) {
      if (!chosen[facet].includes(box.value)) continue;
      box.checked = true;
      const fold = box.closest('details');
      if (fold !== null) fold.open = true;
    }
  }
}

function tellCounts(form: HTMLFormElement, facet: Facet, found: ReadonlyMap<string, number>): void {
  for (const box of boxesOf(form, facet)) {
    const told = box.parentElement?.querySelector('small');
    if (told) told.textContent = String(found.get(box.value) ?? 0);
  }
}
