/** Text is in the script of its language: look-alike letters break search and the conversion between scripts. */
import { LOCALE_FACTS, WRITTEN_LOCALES, type Locale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { findWrongScript, type WrongScript, type WrongScriptReason } from '#language/wrongScript.ts';
import { cataloguePath } from '#content/catalogues.ts';
import type { Page } from '#content/content.ts';
import type { Registries } from '#content/data.ts';
import { lineWithin } from '#content/outline.ts';
import { at, atField, languageOf, pagesOf } from '#content/places.ts';
import type { Check, CheckContext } from './check.ts';
import { NAMES_LANGUAGES } from './interfaceStrings.ts';

export const script: Check = (content, context) => [
  ...pagesOf(content).flatMap((page) => [...inFrontMatter(page), ...inBody(page)]),
  ...inRegistries(content.registries),
  ...inCatalogues(context),
];

function inBody(page: Page): Problem[] {
  const language = languageOf(page);
  const seen = new Set<string>();
  return page.outline.texts.flatMap(({ value, line }) =>
    findWrongScript(value, language).flatMap((wrong) => {
      // A name misspelled throughout a page is one mistake.
      if (seen.has(wrong.found)) return [];
      seen.add(wrong.found);
      return [{ ...at(page, lineWithin(value, wrong.index, line)), ...complaint(wrong, language, true) }];
    }),
  );
}

function inFrontMatter(page: Page): Problem[] {
  const language = languageOf(page);
  const { frontMatter } = page;
  const fields = {
    title: frontMatter.title,
    description: frontMatter.description,
    place: 'place' in frontMatter ? frontMatter.place : undefined,
    retiredBecause: 'retiredBecause' in frontMatter ? frontMatter.retiredBecause : undefined,
  };
  return Object.entries(fields).flatMap(([name, text]) =>
    findWrongScript(text ?? '', language).map((wrong) => ({ ...atField(page, name), ...complaint(wrong, language, false) })),
  );
}

function inRegistries({ themes, contributors }: Registries): Problem[] {
  const names = [
    ...[...themes.values()].map(({ id, labels }) => ({ file: 'data/themes.yaml', id, labels })),
    ...[...contributors.values()].flatMap((entry) =>
      entry.kind === 'team' ? [{ file: 'data/contributors.yaml', id: entry.id, labels: entry.names }] : [],
    ),
  ];
  return names.flatMap(({ file, id, labels }) =>
    WRITTEN_LOCALES.flatMap((locale) =>
      findWrongScript(labels[locale], locale).map((wrong) => ({ file, field: `${id}.${locale}`, ...complaint(wrong, locale, false) })),
    ),
  );
}

function inCatalogues({ catalogues }: CheckContext): Problem[] {
  return WRITTEN_LOCALES.flatMap((locale) =>
    [...(catalogues.get(locale) ?? [])]
      .filter(([id]) => !NAMES_LANGUAGES.test(id))
      .flatMap(([id, message]) =>
        findWrongScript(message, locale).map((wrong) => ({ file: cataloguePath(locale), field: id, ...complaint(wrong, locale, false) })),
      ),
  );
}

const REASONS: Readonly<Record<WrongScriptReason, string>> = {
  'cyrillic-in-latin-page': 'Cyrillic letters in text in Latin script',
  'latin-in-cyrillic-word': 'Latin letters in a Cyrillic word',
  'macedonian-letter': 'Macedonian letters in Serbian text',
  'serbian-letter': 'Serbian letters in Macedonian text',
  'other-cyrillic-letter': 'letters of neither alphabet',
  'cyrillic-roman-numeral': 'a Roman number in Cyrillic letters',
};

function complaint({ found, reason, letters }: WrongScript, locale: Locale, inText: boolean): Pick<Problem, 'found' | 'expected' | 'fix'> {
  const { label, script: used } = LOCALE_FACTS[locale];
  const marked = inText && reason !== 'latin-in-cyrillic-word' ? `, or mark a foreign word: \`:lang[${found}]{lang=…}\`` : '';
  return {
    found: `“${found}”, ${REASONS[reason]} (${[...letters].join(' ')})`,
    expected: `${label} in ${used === 'Cyrl' ? 'Cyrillic' : 'Latin'} script throughout`,
    fix:
      reason === 'cyrillic-roman-numeral'
        ? 'type the number with the Latin letters X and I'
        : `type the word anew on a keyboard for ${label}${marked}`,
  };
}
