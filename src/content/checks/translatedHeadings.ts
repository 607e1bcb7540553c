/** A translation has the headings of its original: their ids are what both languages have in common. */
import type { Problem } from '#model/problem.ts';
import type { OriginalPage, TranslatedPage } from '#content/content.ts';
import { at, pairTranslations } from '#content/places.ts';
import type { Check } from './check.ts';

export const translatedHeadings: Check = (content) =>
  pairTranslations(content).flatMap(({ original, translation }) => [...missing(original, translation), ...extra(original, translation)]);

function missing(original: OriginalPage, translation: TranslatedPage): Problem[] {
  const own = idsOf(translation);
  return original.outline.headings.flatMap(({ id, text, depth, line }) => {
    if (id === undefined || own.has(id)) return [];
    return [
      {
        file: translation.path,
        line: translation.bodyLine,
        found: `no heading with the id \`${id}\``,
        expected: `the headings of ${original.path} (line ${at(original, line).line}: “${text}”)`,
        fix: `add \`${'#'.repeat(depth)} … {#${id}}\` with its text, or correct the id of the heading`,
      },
    ];
  });
}

function extra(original: OriginalPage, translation: TranslatedPage): Problem[] {
  const known = idsOf(original);
  return translation.outline.headings.flatMap(({ id, line }) => {
    if (id === undefined || known.has(id)) return [];
    return [
      {
        ...at(translation, line),
        found: `the heading id \`${id}\`, which the original does not have`,
        expected: `the headings of ${original.path}`,
        fix: 'write the id the heading has there, or take it out',
      },
    ];
  });
}

function idsOf(page: OriginalPage | TranslatedPage): ReadonlySet<string> {
  return new Set(page.outline.headings.map(({ id }) => id).filter((id) => id !== undefined));
}
