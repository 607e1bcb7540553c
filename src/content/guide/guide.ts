/** The authors' guide: fields from the schemas, meanings from their doc comments, examples from the starters, the rest from `prose/`. */
import { WORKING_DRAFT } from '#model/edition.ts';
import { DERIVED_LOCALES, LOCALE_FACTS, WRITTEN_LOCALES, type DerivedLocale } from '#model/locale.ts';
import { formatProblem, type Problem } from '#model/problem.ts';
import { slug } from '#language/slug.ts';
import { listTrees } from '#content/tree.ts';
import { readModel, type Declarations } from './fieldComments.ts';
import { TITLED } from './fieldSchema.ts';
import { fieldTable, type NamedSchema } from './fieldTable.ts';
import { prose } from './prose.ts';
import {
  GLOSSARY_SECTIONS,
  PAGE_SECTIONS,
  PATH_SECTION,
  REGISTRY_SECTIONS,
  SITUATION_SECTION,
  TRANSLATION_SECTION,
  type Section,
} from './sections.ts';
import { caseSectionsTable, directivesTable, translationPlacesTable } from './tables.ts';

/** The guide's file, from the project's root. */
export const GUIDE = 'GUIDE.md';

/** Tables of the entries of lists, which several kinds of page have. */
const LISTS: readonly (NamedSchema & { readonly title: keyof typeof TITLED; readonly intro: string })[] = [
  { title: 'A source', constant: 'sourceSchema', schema: TITLED['A source'], intro: 'An entry of `sources`.' },
  {
    title: 'A contribution',
    constant: 'contributionSchema',
    schema: TITLED['A contribution'],
    intro: 'An entry of `contributors` of a page.',
  },
];

/** Formatters leave out what stands between these marks: the file is compared byte for byte. */
const UNFORMATTED = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'] as const;
const GENERATED = '<!-- Written by `npm run hub -- guide`. Change src/model or src/content/guide instead of this file. -->';

/** The text of `GUIDE.md`, and what keeps it from being complete. */
export function guide(siteDir: string): { text: string; problems: readonly Problem[] } {
  const { declared, problems } = readModel(siteDir);
  const tables = new FieldTables(declared);
  const parts = [
    ...Object.values(PAGE_SECTIONS).flatMap((section) => [
      ...sectionText(section, tables),
      ...(section === PAGE_SECTIONS['case-study'] ? [prose(siteDir, 'case-sections', { sections: caseSectionsTable() })] : []),
    ]),
    ...LISTS.flatMap(({ title, intro, ...schema }) => [`## ${title}`, intro, tables.of(schema)]),
    ...sectionText(TRANSLATION_SECTION, tables),
    translating(siteDir),
    prose(siteDir, 'body', { directives: directivesTable() }),
    prose(siteDir, 'module', {}),
    ...[...Object.values(REGISTRY_SECTIONS), PATH_SECTION, SITUATION_SECTION, ...Object.values(GLOSSARY_SECTIONS)].flatMap((section) =>
      sectionText(section, tables),
    ),
  ];
  const start = prose(siteDir, 'start', { contents: contents(parts) });
  const text = [GENERATED, UNFORMATTED[0], start, ...parts, UNFORMATTED[1]].join('\n\n');
  return { text: `${text}\n`, problems: [...problems, ...tables.problems] };
}

/** Makes the tables of fields and gathers what is wrong; many pages share a field, whose problem is told once. */
class FieldTables {
  readonly #declared: Declarations;
  readonly #problems = new Map<string, Problem>();

  constructor(declared: Declarations) {
    this.#declared = declared;
  }

  get problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  of(schema: NamedSchema): string {
    const { table, problems } = fieldTable(schema, this.#declared);
    for (const problem of problems) this.#problems.set(formatProblem(problem), problem);
    return table;
  }
}

function sectionText(section: Section, tables: FieldTables): readonly string[] {
  const { title, place, intro, example } = section;
  const language = example.path.endsWith('.yaml') ? 'yaml' : 'md';
  return [
    `## ${title}`,
    `File: \`${place}\``,
    intro,
    tables.of(section),
    `A minimal example, \`${example.path}\`:`,
    `\`\`\`${language}\n${example.text.trimEnd()}\n\`\`\``,
  ];
}

function translating(siteDir: string): string {
  const draft = listTrees(siteDir).filter(({ edition = WORKING_DRAFT }) => edition === WORKING_DRAFT);
  return prose(siteDir, 'translation', {
    places: translationPlacesTable(draft),
    languages: WRITTEN_LOCALES.map((locale) => `\`${locale}\` (${LOCALE_FACTS[locale].label})`).join(', '),
    // Object.entries forgets the key type.
    derived: Object.entries(DERIVED_LOCALES)
      .map(
        ([locale, source]) =>
          `\`${locale}\` (${LOCALE_FACTS[locale as DerivedLocale].label}) is never written: the hub derives it from \`${source}\`.`,
      )
      .join(' '),
    draft: WORKING_DRAFT,
  });
}

/** A link to every `##` heading. */
function contents(parts: readonly string[]): string {
  const titles = parts.flatMap((part) => /^## (.+)$/m.exec(part.split('\n')[0] ?? '')?.[1] ?? []);
  return titles.map((title) => `- [${title}](#${slug(title)})`).join('\n');
}
