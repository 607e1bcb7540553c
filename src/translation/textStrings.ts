/** What the hub adds inside texts of one language: the strings of the interface, and what those who answer for a text are called. */
import { loadRegistries } from '#content/data.ts';
import type { Locale } from '#model/locale.ts';
import { OWNER_STRING } from '#training/render/countryBox.ts';
import type { Strings } from '#training/render/strings.ts';
import { contributor } from './facts.ts';
import { interfaceStrings } from './interface.ts';

export function textStrings(siteDir: string, language: Locale): Strings {
  const { registries } = loadRegistries(siteDir);
  const names = [...registries.contributors.keys()].map((id) => [OWNER_STRING + id, contributor(registries, id, language).name] as const);
  return new Map([...interfaceStrings(siteDir, language), ...names]);
}
