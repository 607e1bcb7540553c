/** Authors and tags of practice reports in Docusaurus' own files, made from the hub's registries. */
import { stringify } from 'yaml';
import type { Registries } from '#content/data.ts';
import type { Locale } from '#model/locale.ts';
import { contributor, themeLabel } from './facts.ts';

export function reportAuthors(registries: Registries, locale: Locale): string {
  const authors = [...registries.contributors.keys()].map((id) => {
    const { name, url } = contributor(registries, id, locale);
    return [id, { name, page: true, ...(url === undefined ? {} : { url }) }] as const;
  });
  return stringify(Object.fromEntries(authors), { lineWidth: 0 });
}

export function reportTags(registries: Registries, locale: Locale): string {
  const tags = [...registries.themes.keys()].map((id) => [id, { label: themeLabel(registries, id, locale), permalink: `/${id}` }] as const);
  return stringify(Object.fromEntries(tags), { lineWidth: 0 });
}
