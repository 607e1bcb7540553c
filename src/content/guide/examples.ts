/** Minimal files of each kind, made by the starters of `hub new`, so that they change with them. */
import { stringify } from 'yaml';
import { WORKING_DRAFT } from '#model/edition.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { PageType } from '#model/page.ts';
import type { TranslatedFrontMatter } from '#model/translation.ts';
import { splitFrontMatter } from '#content/frontMatter.ts';
import type { Answers } from '#content/starters/answers.ts';
import { commonFields, starterFile, type StarterFile } from '#content/starters/starterFile.ts';
import { STARTERS } from '#content/starters/starters.ts';
import { library, translationRoot } from '#content/tree.ts';

export type Example = Pick<StarterFile, 'path' | 'text'>;

const COMMON: Answers<'toolkit'> = {
  id: 'one-roof',
  title: 'One roof, three groups',
  description: 'How three groups share one building, its rooms and its costs, and what they would do differently.',
  language: 'en',
  themes: ['cultural-spaces'],
  countries: ['HR'],
  organisations: [],
  contributors: ['hub-editors'],
  date: '2026-11-22',
};

const CASE: Answers<'case-study'> = {
  ...COMMON,
  id: 'one-roof-case',
  place: 'Pula',
  from: 2012,
  governance: 'yearly-agreement',
  'legal-form': 'association',
  'source-title': 'Title of the source',
  'source-publisher': 'Name of its publisher',
  'source-language': 'hr',
  'source-url': 'https://example.org/source',
};

/** One page of each kind. */
export const PAGE_EXAMPLES: Readonly<Record<PageType, Example>> = {
  toolkit: nth(STARTERS.toolkit(COMMON), 0),
  'toolkit-step': nth(STARTERS.toolkit(COMMON), 1),
  'case-study': nth(STARTERS['case-study'](CASE), 0),
  module: nth(STARTERS.module({ ...COMMON, id: 'one-roof-module', level: 'introductory', 'group-size': { min: 6, max: 24 } }), 0),
  report: nth(STARTERS.report({ ...COMMON, id: 'one-roof-report' }), 0),
  page: sitePage(),
};

/** A translation of the case study above. */
export const TRANSLATION_EXAMPLE: Example = translation('hr', {
  title: 'Jedan krov, tri skupine',
  description: 'Kako tri skupine dijele jednu zgradu, njezine prostorije i troškove te što bi danas učinile drukčije.',
  translation: { from: 'en', status: 'draft', translators: ['Name Surname'], reviewers: [] },
});

function nth(files: readonly StarterFile[], index: number): Example {
  const file = files[index];
  if (file === undefined) throw new Error(`A starter makes ${files.length} files, the authors’ guide shows number ${index + 1}.`);
  return file;
}

function sitePage(): Example {
  const title = 'Contact';
  const description = 'How to reach the editors of the hub, and what to write to them about.';
  const { themes, countries, organisations, ...fields } = commonFields({ ...COMMON, id: 'contact', title, description });
  return starterFile(`docs/pages/${fields.id}.md`, fields, ['Write here what readers need to know.']);
}

function translation(locale: WrittenLocale, frontMatter: TranslatedFrontMatter): Example {
  const { path, text } = nth(STARTERS['case-study']({ ...CASE, language: locale }), 0);
  const tree = library(WORKING_DRAFT);
  const block = splitFrontMatter(path, text);
  const body = 'body' in block ? block.body : '';
  const file = path.slice(tree.root.length + 1);
  return { path: `${translationRoot(tree, locale)}/${file}`, text: `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n${body}` };
}
