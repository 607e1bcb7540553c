/** Authors and tags of practice reports in Docusaurus' own files, made from the hub's registries. */
import type { Registries } from '#content/data.ts';
import type { Locale } from '#model/locale.ts';
import { contributor, themeLabel } from './facts.ts';
import { writeYaml } from './writeYaml.ts';

export function reportAuthors(registries: Registries, locale: Locale): string {
  const authors = [...registries.contributors.keys()].map((id) => {
    const { name, url } = contributor(registries, id, locale);
    return [id, { name, page: true, ...(url === undefined ? {} : { url }) }] as const;
  });
  return writeYaml(Object.fromEntries(authors));
}

export function reportTags(registries: Registries, locale: Locale): string {
  const tags = [...registries.themes.keys()].map((id) => [id, { label: themeLabel(registries, id, locale), permalink: `/${id}` }] as const);
  return writeYaml(Object.fromEntries(tags));
}
