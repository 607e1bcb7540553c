/** Text is in the script of its language: look-alike letters break search and the conversion between scripts. */
import { WRITTEN_LOCALES, type WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { findWrongScript } from '#language/wrongScript.ts';
import { cataloguePath } from '#content/catalogues.ts';
import type { Content, Page } from '#content/content.ts';
import type { Registries } from '#content/data.ts';
import { PATHS_FILE } from '#content/learningPaths.ts';
import { lineWithin } from '#content/outline.ts';
import { at, atField, frontTextsOf, languageOf, pagesOf } from '#content/places.ts';
import { remembered } from '#content/remembered/remembered.ts';
import { fieldName } from '#content/schemaProblems.ts';
import { SITUATIONS_FILE } from '#content/situations.ts';
import { wrongScriptProblem } from '#content/wrongScriptProblem.ts';
import type { Check, CheckContext } from './check.ts';
import { NAMES_LANGUAGES } from './interfaceStrings.ts';

export const script: Check = (content, context) => [
  ...pagesOf(content).flatMap((page) => [...inFrontMatter(page), ...inBody(page)]),
  ...inRegistries(content.registries),
  ...inPaths(content.learningPaths),
  ...inSituations(content.situations),
  ...inCatalogues(context),
];

function inBody(page: Page): Problem[] {
  const language = languageOf(page);
  const seen = new Set<string>();
  return wrongWords({ texts: page.outline.texts, language }).flatMap(({ line, wrong }) => {
    // A name misspelled throughout a page is one mistake.
    if (seen.has(wrong.found)) return [];
    seen.add(wrong.found);
    return [{ ...at(page, line), ...wrongScriptProblem(wrong, language, true) }];
  });
}

interface PlainTexts extends Pick<Page['outline'], 'texts'> {
  readonly language: WrittenLocale;
}

/** By line in the body. */
const wrongWords = remembered('wrongWords', ({ texts, language }: PlainTexts) =>
  texts.flatMap(({ value, line }) =>
    findWrongScript(value, language).map((wrong) => ({ line: lineWithin(value, wrong.index, line), wrong })),
  ),
);

function inFrontMatter(page: Page): Problem[] {
  const language = languageOf(page);
  return frontTextsOf(page).flatMap(([name, text]) =>
    findWrongScript(text, language).map((wrong) => ({ ...atField(page, name), ...wrongScriptProblem(wrong, language, false) })),
  );
}

function inRegistries({ themes, organisations, contributors }: Registries): Problem[] {
  const names = [
    ...[...themes.values()].map(({ id, labels }) => ({ file: 'data/themes.yaml', id, labels })),
    ...[...themes.values()].flatMap(({ id, intro }) =>
      intro === undefined ? [] : [{ file: 'data/themes.yaml', id: `${id}.intro`, labels: intro }],
    ),
    ...[...organisations.values()].flatMap(({ id, about }) =>
      about === undefined ? [] : [{ file: 'data/organisations.yaml', id: `${id}.about`, labels: about.text }],
    ),
    ...[...contributors.values()].flatMap((entry) =>
      entry.kind === 'team' ? [{ file: 'data/contributors.yaml', id: entry.id, labels: entry.names }] : [],
    ),
  ];
  return names.flatMap(({ file, id, labels }) =>
    WRITTEN_LOCALES.flatMap((locale) =>
      findWrongScript(labels[locale], locale).map((wrong) => ({
        file,
        field: `${id}.${locale}`,
        ...wrongScriptProblem(wrong, locale, false),
      })),
    ),
  );
}

function inPaths(paths: Content['learningPaths']): Problem[] {
  return placedLabels(
    PATHS_FILE,
    paths.flatMap(({ path: { title, description, items }, lineOf }) => [
      { field: ['title'], labels: title, lineOf },
      { field: ['description'], labels: description, lineOf },
      ...items.flatMap(({ why }, index) => (why === undefined ? [] : [{ field: ['items', index, 'why'], labels: why, lineOf }])),
    ]),
  );
}

function inSituations(situations: Content['situations']): Problem[] {
  return placedLabels(
    SITUATIONS_FILE,
    situations.map(({ situation, lineOf }) => ({ field: ['text'], labels: situation.text, lineOf })),
  );
}

interface PlacedLabels {
  readonly field: readonly (string | number)[];
  readonly labels: Readonly<Record<WrittenLocale, string>>;
  readonly lineOf: (fieldPath: readonly PropertyKey[]) => number;
}

function placedLabels(file: string, texts: readonly PlacedLabels[]): Problem[] {
  return texts.flatMap(({ field, labels, lineOf }) =>
    WRITTEN_LOCALES.flatMap((locale) =>
      findWrongScript(labels[locale], locale).map((wrong) => ({
        file,
        line: lineOf([...field, locale]),
        field: fieldName([...field, locale]),
        ...wrongScriptProblem(wrong, locale, false),
      })),
    ),
  );
}

function inCatalogues({ catalogues }: CheckContext): Problem[] {
  return WRITTEN_LOCALES.flatMap((locale) =>
    [...(catalogues.get(locale) ?? [])]
      .filter(([id]) => !NAMES_LANGUAGES.test(id))
      .flatMap(([id, message]) =>
        findWrongScript(message, locale).map((wrong) => ({
          file: cataloguePath(locale),
          field: id,
          ...wrongScriptProblem(wrong, locale, false),
        })),
      ),
  );
}
