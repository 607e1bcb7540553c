import { isLocale, LOCALE_FACTS } from '#model/locale.ts';
import type { RegistryLists } from '#model/registryLists.ts';
import { BUDGET_CHOICES, COUNTRY_CHOICES, GOVERNANCE_CHOICES, LEGAL_FORM_CHOICES } from '#submission/choices.ts';
import { CREDIT_KINDS } from '#submission/draft.ts';
import { text } from '../../text/messages.ts';

/** What stands in a part, as `CasePart.shown` gives it, with ids as the reader knows them. */
export function shownPart(field: string, shown: string, lists: RegistryLists): string {
  if (shown === '') return '';
  switch (field) {
    case 'language':
      return isLocale(shown) ? LOCALE_FACTS[shown].label : shown;
    case 'country':
      return worded(COUNTRY_CHOICES, shown, (id) => text(`submit.country.${id}`));
    case 'governance':
      return worded(GOVERNANCE_CHOICES, shown, (id) => text(`governance.${id}`));
    case 'legalForm':
      return worded(LEGAL_FORM_CHOICES, shown, (id) => text(`legalForm.${id}`));
    case 'budget.band': {
      const [band = '', ...year] = shown.split(', ');
      return [worded(BUDGET_CHOICES, band, (id) => text(`budget.${id}`)), ...year].join(', ');
    }
    case 'credit.name':
      return worded(CREDIT_KINDS, shown, (id) => text(`submit.credit.${id}`));
    case 'themes':
      return eachLine(shown, (id) => lists.themes.find(({ value }) => value === id)?.label ?? id);
    case 'details.organisations':
      return eachLine(shown, (id) => lists.organisations.find((one) => one.id === id)?.name ?? id);
    default:
      return shown;
  }
}

function worded<T extends string>(choices: readonly T[], value: string, words: (id: T) => string): string {
  const id = choices.find((one) => one === value);
  return id === undefined ? value : words(id);
}

function eachLine(shown: string, words: (id: string) => string): string {
  return shown.split('\n').map(words).join('\n');
}
