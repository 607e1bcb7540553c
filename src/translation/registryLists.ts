/** The registries as one locale's editors see them. */
import type { Registries } from '#content/data.ts';
import { LOCALE_FACTS, type Locale } from '#model/locale.ts';
import type { RegistryLists } from '#model/registryLists.ts';
import { themeLabel } from './facts.ts';

export function registryLists(registries: Registries, reader: Locale): RegistryLists {
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  return {
    organisations: [...registries.organisations.values()]
      .map(({ id, name, language, town }) => ({ id, name, language, town }))
      .toSorted((a, b) => compare(a.name, b.name)),
    themes: [...registries.themes.keys()]
      .map((id) => ({ value: id, label: themeLabel(registries, id, reader) }))
      .toSorted((a, b) => compare(a.label, b.label)),
  };
}
