/** A translation has sections of its original, or of what the original once was; none is lost, none is its own. */
import type { Problem } from '#model/problem.ts';
import { nearest } from '#content/nearest.ts';
import { at } from '#content/places.ts';
import { inState } from '#translation/freshness/summary.ts';
import { inSection, type CheckedTranslation, type TranslationCheck } from './translationCheck.ts';

export const sectionIds: TranslationCheck = (translation) => [...unknown(translation), ...lost(translation)];

function unknown(translation: CheckedTranslation): Problem[] {
  const { freshness, record, versions, sections } = translation;
  const extra = inState(freshness, 'extra').filter(({ key }) => record?.sections[key] === undefined);
  return extra.flatMap(({ key }) => {
    const section = sections.find((each) => each.key === key);
    if (section === undefined) return [];
    const near = nearest(
      key,
      inState(freshness, 'missing').map((missing) => missing.key),
    );
    return [
      {
        ...inSection(translation, section),
        found: `the section \`${key}\`, which the original never had`,
        expected: `sections of ${versions.path}: ${[...versions.original.keys()].filter((id) => !id.startsWith('_')).join(', ')}`,
        fix: near === undefined ? 'write the id the heading has there, or take the section out' : `write \`{#${near}}\``,
      },
    ];
  });
}

function lost({ page, freshness, record, versions, locale, sourcePath }: CheckedTranslation): Problem[] {
  return inState(freshness, 'missing')
    .filter(({ key }) => record?.sections[key] !== undefined)
    .map(({ key }) => ({
      ...at(page, 1),
      found: `no section \`${key}\`, which this translation had`,
      expected: `the sections of ${sourcePath} that were translated`,
      fix: `restore it from Git; if it is to be left out, run \`npm run hub -- translate confirm ${versions.id}#${key} --locale ${locale}\``,
    }));
}
