/** What a translation was made from is on record, and the record is as the hub wrote it. */
import { hashes } from '#translation/freshness/compareSection.ts';
import { recordLine, recordPath } from '#translation/freshness/records.ts';
import { inState } from '#translation/freshness/summary.ts';
import type { Problem } from '#model/problem.ts';
import { FRONT } from '#translation/sections/frontSection.ts';
import { inSection, type CheckedTranslation, type TranslationCheck } from './translationCheck.ts';

export function recorded(siteDir: string): TranslationCheck {
  return (translation) => [...unrecorded(translation), ...misplaced(siteDir, translation), ...altered(siteDir, translation)];
}

function unrecorded(translation: CheckedTranslation): Problem[] {
  const { page, locale, versions, freshness, record, sourcePath, sections } = translation;
  const keys = inState(freshness, 'unrecorded').map(({ key }) => key);
  const expected = `a record of what ${sourcePath} said when it was translated`;
  const command = `npm run hub -- translate confirm ${versions.id}`;
  if (keys.length > 0 && (record === undefined || keys.length === freshness.length)) {
    return [
      {
        file: page.path,
        line: page.lineOf(['translation']),
        found: 'a translation of which nothing is recorded',
        expected,
        fix: `read it beside its source, then run \`${command} --locale ${locale}\``,
      },
    ];
  }
  return keys.map((key) => {
    const section = sections.find((each) => each.key === key);
    return {
      ...(section === undefined ? { file: page.path, line: 1 } : inSection(translation, section)),
      field: key === FRONT ? 'title, description' : key,
      found: 'a section of which nothing is recorded',
      expected,
      fix: `read it beside its source, then run \`${command}#${key} --locale ${locale}\``,
    };
  });
}

/** A record copied from another page or language says nothing of this one. */
function misplaced(siteDir: string, { versions, locale, record }: CheckedTranslation): Problem[] {
  if (record === undefined) return [];
  const file = recordPath(versions.edition, locale, versions.id);
  const named = [
    ['page', record.page, versions.id],
    ['language', record.language, locale],
  ] as const;
  return named
    .filter(([, found, expected]) => found !== expected)
    .map(([field, found, expected]) => ({
      file,
      line: recordLine(siteDir, file, field),
      field,
      found: `\`${found}\``,
      expected: `\`${expected}\`, as the file is named`,
      fix: `restore the file from Git, or remove it, read the translation beside its source and run \`npm run hub -- translate confirm ${versions.id} --locale ${locale}\``,
    }));
}

/** Hashes that do not fit the text beside them: somebody edited the file, or two were merged. */
function altered(siteDir: string, { versions, locale, record }: CheckedTranslation): Problem[] {
  const file = recordPath(versions.edition, locale, versions.id);
  return Object.entries(record?.sections ?? {}).flatMap(([key, section]) => {
    const { text, structure } = hashes(key, section.source.join('\n'));
    if (text === section.text && structure === section.structure) return [];
    return [
      {
        file,
        line: recordLine(siteDir, file, key),
        field: `sections.${key}`,
        found: 'a text that does not fit its hashes',
        expected: 'a record as the hub wrote it',
        fix: `restore the file from Git, or read the section beside its source and run \`npm run hub -- translate confirm ${versions.id}#${key} --locale ${locale}\``,
      },
    ];
  });
}
