/** Themes, organisations and contributors named by a page are in `data/`. */
import type { Problem } from '#model/problem.ts';
import type { OriginalPage } from '#content/content.ts';
import type { Registries } from '#content/data.ts';
import { nearest } from '#content/nearest.ts';
import { at, atField } from '#content/places.ts';
import type { Check } from './check.ts';

export const registryIds: Check = ({ originals, registries }) =>
  originals.flatMap((page) => [
    ...references(page).flatMap((reference) => checkReference(page, reference, registries)),
    ...owners(page, registries),
  ]);

interface Reference {
  readonly registry: keyof Registries;
  readonly id: string;
  readonly path: readonly [string, ...(string | number)[]];
}

function references({ frontMatter }: OriginalPage): Reference[] {
  const found: Reference[] = [];
  if ('themes' in frontMatter) {
    found.push(...frontMatter.themes.map((id, index) => ({ registry: 'themes', id, path: ['themes', index] }) as const));
    found.push(
      ...frontMatter.organisations.map((id, index) => ({ registry: 'organisations', id, path: ['organisations', index] }) as const),
    );
  }
  if (frontMatter.type === 'case-study' && frontMatter.checked !== undefined) {
    found.push({ registry: 'organisations', id: frontMatter.checked.by, path: ['checked', 'by'] });
  }
  if ('contributors' in frontMatter) {
    found.push(
      ...frontMatter.contributors.map(({ id }, index) => ({ registry: 'contributors', id, path: ['contributors', index, 'id'] }) as const),
    );
  }
  return found;
}

/** Who answers for a box about a country. */
function owners(page: OriginalPage, { contributors }: Registries): Problem[] {
  return page.outline.directives
    .filter(({ name, attributes }) => name === 'country' && attributes['owner'] !== undefined && !contributors.has(attributes['owner']))
    .map(({ attributes, line }) => ({
      ...at(page, line),
      found: `\`owner=${attributes['owner']}\``,
      expected: 'an id from data/contributors.yaml',
      fix: 'choose an id from there, or add it',
    }));
}

function checkReference(page: OriginalPage, { registry, id, path }: Reference, registries: Registries): Problem[] {
  if (registries[registry].has(id)) return [];
  const near = nearest(id, registries[registry].keys());
  return [
    {
      ...atField(page, ...path),
      found: `\`${id}\``,
      expected: `an id from data/${registry}.yaml`,
      fix:
        near === undefined
          ? `choose an id from data/${registry}.yaml, or add \`${id}\` there`
          : `write \`${near}\`, or add \`${id}\` to data/${registry}.yaml`,
    },
  ];
}
