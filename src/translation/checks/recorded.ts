/** What a translation was made from is on record, and the record is as the hub wrote it. */
import { hashes } from '#translation/freshness/freshness.ts';
import { recordPath } from '#translation/freshness/records.ts';
import { inState } from '#translation/freshness/summary.ts';
import type { Problem } from '#model/problem.ts';
import { FRONT } from '#translation/sections/frontSection.ts';
import { inSection, type CheckedTranslation, type TranslationCheck } from './translationCheck.ts';

export const recorded: TranslationCheck = (translation) => [...unrecorded(translation), ...altered(translation)];

function unrecorded(translation: CheckedTranslation): Problem[] {
  const { page, locale, versions, freshness, record, sourcePath, sections } = translation;
  const keys = inState(freshness, 'unrecorded').map(({ key }) => key);
  const expected = `a record of what ${sourcePath} said when it was translated`;
  const command = `npm run hub -- translate confirm ${versions.id}`;
  if (keys.length > 0 && (record === undefined || keys.length === freshness.length)) {
    return [
      {
        file: page.path,
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

/** Hashes that do not fit the text beside them: somebody edited the file, or two were merged. */
function altered({ versions, locale, record }: CheckedTranslation): Problem[] {
  return Object.entries(record?.sections ?? {}).flatMap(([key, section]) => {
    const { text, structure } = hashes(key, section.source.join('\n'));
    if (text === section.text && structure === section.structure) return [];
    return [
      {
        file: recordPath(versions.edition, locale, versions.id),
        field: `sections.${key}`,
        found: 'a text that does not fit its hashes',
        expected: 'a record as the hub wrote it',
        fix: `restore the file from Git, or read the section beside its source and run \`npm run hub -- translate confirm ${versions.id}#${key} --locale ${locale}\``,
      },
    ];
  });
}
