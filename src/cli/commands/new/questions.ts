/** What `hub new` asks, by the kind of page; every question is a flag as well. */
import type { Registries } from '#content/data.ts';
import type { StarterType } from '#content/starters/answers.ts';
import { slug } from '#language/slug.ts';
import { GOVERNANCE, LEGAL_FORMS } from '#model/caseStudy.ts';
import { COUNTRIES } from '#model/country.ts';
import { DEFAULT_LOCALE, LOCALE_FACTS, WRITTEN_LOCALES } from '#model/locale.ts';
import { LEVELS } from '#model/level.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Answers so far, by flag. */
export type RawAnswers = Readonly<Record<string, string | undefined>>;

export interface Question {
  readonly flag: string;
  readonly text: string;
  /** Answered by typing, by choosing one, or by choosing any number. */
  readonly kind: 'text' | 'one' | 'many';
  readonly choices?: (registries: Registries) => readonly Choice[];
  /** The answer when none is given; a question without one must be answered. */
  readonly fallback?: (answers: RawAnswers, today: string) => string | undefined;
  /** Only a flag: what is seldom needed is not asked. */
  readonly flagOnly?: true;
}

function themselves(values: readonly string[]): () => readonly Choice[] {
  return () => values.map((value) => ({ value, label: value }));
}

const none = (): string => '';
const leaveOut = (): undefined => undefined;

const COMMON: readonly Question[] = [
  { flag: 'title', text: 'Title', kind: 'text' },
  { flag: 'description', text: 'Description, one or two sentences', kind: 'text' },
  {
    flag: 'language',
    text: 'Language it is written in',
    kind: 'one',
    choices: () => WRITTEN_LOCALES.map((locale) => ({ value: locale, label: LOCALE_FACTS[locale].label })),
    fallback: () => DEFAULT_LOCALE,
  },
  {
    flag: 'themes',
    text: 'Themes, one to four',
    kind: 'many',
    choices: ({ themes }) => [...themes.values()].map(({ id, labels }) => ({ value: id, label: labels.en })),
  },
  { flag: 'countries', text: 'Countries it speaks of', kind: 'many', choices: themselves(COUNTRIES), fallback: none },
  {
    flag: 'organisations',
    text: 'Organisations it speaks of',
    kind: 'many',
    choices: ({ organisations }) => [...organisations.values()].map(({ id, name }) => ({ value: id, label: name })),
    fallback: none,
  },
  {
    flag: 'contributors',
    text: 'Authors',
    kind: 'many',
    choices: ({ contributors }) =>
      [...contributors.values()].map((entry) => ({ value: entry.id, label: entry.kind === 'person' ? entry.name : entry.names.en })),
  },
  { flag: 'date', text: 'Date of publication', kind: 'text', flagOnly: true, fallback: (_answers, today) => today },
  {
    flag: 'id',
    text: 'Id, when it is not to come from the title',
    kind: 'text',
    flagOnly: true,
    fallback: ({ title }) => (title === undefined ? undefined : slug(title)),
  },
];

export const QUESTIONS: Readonly<Record<StarterType, readonly Question[]>> = {
  toolkit: COMMON,
  'case-study': [
    ...COMMON,
    { flag: 'place', text: 'Town, in the language of the page', kind: 'text' },
    { flag: 'from', text: 'Year it began', kind: 'text' },
    { flag: 'to', text: 'Year it ended', kind: 'text', flagOnly: true, fallback: leaveOut },
    { flag: 'governance', text: 'How the space or programme is held', kind: 'one', choices: themselves(GOVERNANCE) },
    { flag: 'legal-form', text: 'Legal form of the organisation', kind: 'one', choices: themselves(LEGAL_FORMS) },
    { flag: 'source-title', text: 'Title of the first source', kind: 'text' },
    { flag: 'source-publisher', text: 'Publisher of the source', kind: 'text' },
    { flag: 'source-language', text: 'Language of the source, like hr or de', kind: 'text', fallback: ({ language }) => language },
    { flag: 'source-url', text: 'Address of the source', kind: 'text' },
    { flag: 'source-year', text: 'Year the source was published', kind: 'text', flagOnly: true, fallback: leaveOut },
  ],
  module: [
    ...COMMON,
    { flag: 'level', text: 'Level', kind: 'one', choices: themselves(LEVELS) },
    { flag: 'group-size', text: 'Participants, like 6-24', kind: 'text', flagOnly: true, fallback: leaveOut },
  ],
  report: COMMON,
};
