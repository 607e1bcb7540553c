/** The tables in the guide that are not about fields. */
import { CASE_HEADINGS } from '#model/caseHeadings.ts';
import { CASE_SECTIONS } from '#model/caseSections.ts';
import { LOCALE_FACTS, WRITTEN_LOCALES } from '#model/locale.ts';
import { DIRECTIVE_FORMS, type DirectiveForm } from '#content/checks/directiveForms.ts';
import { translationRoot, type ContentTree } from '#content/tree.ts';
import { table } from './table.ts';

/** The sections of a case study, worded in every language as `hub new` words them. */
export function caseSectionsTable(): string {
  const rows = WRITTEN_LOCALES.map((locale) => {
    return [LOCALE_FACTS[locale].label, ...CASE_SECTIONS.map((id) => CASE_HEADINGS[locale][id])];
  });
  return table(['Language', ...CASE_SECTIONS.map((id) => `\`{#${id}}\``)], rows);
}

const PAGES_OF: Readonly<Record<ContentTree['kind'], string>> = {
  library: 'Toolkits, case studies, training modules',
  reports: 'Practice reports',
  pages: 'Pages about the hub',
};

/** Where the translations of each part of the hub stand. */
export function translationPlacesTable(trees: readonly ContentTree[]): string {
  const rows = trees.map((tree) => [
    PAGES_OF[tree.kind],
    `\`${tree.root}/\``,
    `\`${translationRoot(tree, 'en').replace('/en/', '/<language>/')}/\``,
  ]);
  return table(['Pages', 'Original below', 'Translation below'], rows);
}

/** What each directive is for. */
export const DIRECTIVE_MEANINGS: Readonly<Record<string, string>> = {
  note: 'a remark beside the text',
  tip: 'advice',
  info: 'background that some readers need',
  warning: 'something that can go wrong',
  danger: 'something that does harm',
  caution: 'something to be careful with',
  outcomes: 'the learning outcomes of a module',
  materials: 'what a module needs, one line each',
  notes: 'for the facilitator only',
  activity: 'a task in a session; `group` is the number of people who work together',
  handout: 'what participants get on paper; `per` people share a copy',
  quiz: 'a question with its answers',
  qty: 'how many of a material, and for how many people',
  worksheet: 'a form that groups fill in',
  glance: 'what a case study is compared by',
  country: 'what holds in one country only: law, tax, public calls',
  session: 'minutes and outcomes of a session, below its heading',
  break: 'a pause between sessions',
  lang: 'text in another language',
};

/** The directives authors may use. */
export function directivesTable(): string {
  const rows = Object.entries(DIRECTIVE_MEANINGS).flatMap(([name, meaning]) => {
    const form = DIRECTIVE_FORMS[name];
    return form === undefined ? [] : [[`\`${form.example}\``, meaning, attributes(form)]];
  });
  return table(['Written', 'For', 'In braces'], rows);
}

function attributes({ attributes }: DirectiveForm): string {
  return Object.entries(attributes)
    .map(([name, { required, expected }]) => `\`${name}\`${required ? '' : ' (optional)'}: ${expected}`)
    .join('; ');
}
