/** `:::country{country=HR owner=hub-editors reviewed=2026-11-26}`: what holds in one country, and until when somebody has looked. */
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { countryName } from '#language/countryName.ts';
import { formatDate } from '#language/formatDate.ts';
import type { Locale } from '#model/locale.ts';
import { isCountryBox, readReview } from '../parse/readReview.ts';
import { element, words, type HubElement } from './element.ts';
import { say, type Strings } from './strings.ts';

/** Where a name of an owner is among the strings. */
export const OWNER_STRING = 'contributor.';

export function renderCountry(node: ContainerDirective, strings: Strings, language: Locale): void {
  const { country, owner, reviewed, due } = readReview(node.attributes);
  const name = countryName(country, language);
  const date = (day: string): string => formatDate(day, language);
  const values = { date: date(reviewed), owner: strings.get(OWNER_STRING + owner) ?? owner, due: date(due) };
  node.data = {
    ...node.data,
    hName: 'section',
    hProperties: { class: 'country', ariaLabel: name, dataCountry: country, dataDue: due },
  };
  const children: RootContent[] = node.children;
  children.splice(
    0,
    children.length,
    element('p', { class: 'box-title' }, [words(name)]),
    ...node.children,
    element('p', { class: 'country-overdue', hidden: true }, [words(say(strings, 'country.overdue'))]),
    // A date that ends with a full stop ends the sentence with it.
    element('p', { class: 'country-review' }, [words(say(strings, 'country.reviewed', values).replace(/\.\.$/, '.'))]),
  );
}

/** Above the first box of a page that has boxes for several countries: which of them to show. Before the boxes are rendered. */
export function addCountryChoice(tree: Root, strings: Strings, language: Locale): void {
  const countries = new Set(tree.children.flatMap((node) => (isCountryBox(node) ? [readReview(node.attributes).country] : [])));
  const first = tree.children.findIndex((node) => isCountryBox(node));
  if (countries.size > 1) tree.children.splice(first, 0, choice([...countries], strings, language));
}

function choice(countries: readonly string[], strings: Strings, language: Locale): HubElement {
  const option = (value: string, label: string): RootContent => element('option', { value }, [words(label)]);
  return element('p', { class: 'country-choice needs-script' }, [
    element('label', {}, [
      words(`${say(strings, 'country.choice')} `),
      element('select', {}, [
        option('', say(strings, 'country.all')),
        ...countries.map((country) => option(country, countryName(country, language))),
      ]),
    ]),
  ]);
}
