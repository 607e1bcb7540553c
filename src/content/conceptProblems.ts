/** What is wrong with a concept of the glossary whose fields are all in order. */
import path from 'node:path';
import { compileStems, findStems } from '#language/termMatch.ts';
import { findWrongScript } from '#language/wrongScript.ts';
import type { AvoidedForm, GlossaryConcept, GlossaryTerm } from '#model/glossaryConcept.ts';
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { fieldName, type Place } from './schemaProblems.ts';
import { unknownSources } from './termSources.ts';
import { wrongScriptProblem } from './wrongScriptProblem.ts';

type FieldPath = readonly (string | number)[];

type KnownSources = ReadonlyMap<string, unknown> | undefined;

/** Names, scripts, stems, and sources where the known ones are given. */
export function conceptProblems(concept: GlossaryConcept, known: KnownSources, place: Place): readonly Problem[] {
  const at = (fieldPath: FieldPath): Pick<Problem, 'file' | 'line' | 'field'> => ({
    file: place.file,
    line: place.lineOf(fieldPath),
    field: fieldName(fieldPath),
  });
  return [
    ...checkName(concept, place.file),
    ...WRITTEN_LOCALES.flatMap((locale) => [
      ...checkScript(concept.definition[locale], locale, ['definition', locale]),
      ...concept.terms[locale].flatMap((term, index) => checkTerm(term, locale, ['terms', locale, index], known)),
      ...(concept.avoid[locale] ?? []).flatMap((avoided, index) => checkAvoided(avoided, concept.terms[locale], ['avoid', locale, index])),
    ]),
  ].map(({ fieldPath, ...problem }) => ({ ...at(fieldPath), ...problem }));
}

interface Found extends Pick<Problem, 'found' | 'expected' | 'fix'> {
  readonly fieldPath: FieldPath;
}

function checkName({ id }: GlossaryConcept, file: string): Found[] {
  const name = path.posix.basename(file, '.yaml');
  if (name === id) return [];
  const renamed = path.posix.join(path.posix.dirname(file), `${id}.yaml`);
  return [
    {
      fieldPath: ['id'],
      found: `\`${id}\``,
      expected: 'the name of the file',
      fix: `write \`id: ${name}\`, or rename the file to ${renamed}`,
    },
  ];
}

function checkScript(text: string, locale: WrittenLocale, fieldPath: FieldPath): Found[] {
  return findWrongScript(text, locale).map((wrong) => ({ fieldPath, ...wrongScriptProblem(wrong, locale, false) }));
}

function checkTerm(term: GlossaryTerm, locale: WrittenLocale, fieldPath: FieldPath, known: KnownSources): Found[] {
  return [
    ...checkScript(term.term, locale, [...fieldPath, 'term']),
    ...checkStems(term.stems, term.term, fieldPath),
    ...checkSources(term.sources, [...fieldPath, 'sources'], known),
  ];
}

function checkSources(ids: readonly string[], fieldPath: FieldPath, known: KnownSources): Found[] {
  if (known === undefined) return [];
  return unknownSources(ids, known).map(({ index, ...problem }) => ({ fieldPath: [...fieldPath, index], ...problem }));
}

function checkAvoided({ form, stems }: AvoidedForm, terms: readonly GlossaryTerm[], fieldPath: FieldPath): Found[] {
  const accepted = terms.find(({ term }) => finds(stems, term));
  const contradicts: Found[] =
    accepted === undefined
      ? []
      : [
          {
            fieldPath: [...fieldPath, 'stems'],
            found: `${quoted(stems)}, which also find the accepted term “${accepted.term}”`,
            expected: 'stems that find only what is to be avoided',
            fix: `write more of the form, or list its inflected forms without \`*\`; remove “${form}” here if it is accepted after all`,
          },
        ];
  return [...checkStems(stems, form, fieldPath), ...contradicts];
}

function checkStems(stems: readonly string[], form: string, fieldPath: FieldPath): Found[] {
  if (finds(stems, form)) return [];
  return [
    {
      fieldPath: [...fieldPath, 'stems'],
      found: `${quoted(stems)}, which do not find “${form}”`,
      expected: 'stems that find the form itself, word by word',
      fix: 'correct the stems, or add one for it; a beginning ends with `*`',
    },
  ];
}

function finds(stems: readonly string[], text: string): boolean {
  return findStems(text, compileStems(stems)).length > 0;
}

function quoted(stems: readonly string[]): string {
  return stems.map((stem) => `\`${stem}\``).join(', ');
}
