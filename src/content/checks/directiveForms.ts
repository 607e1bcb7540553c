/** The directives authors may use, and how each is written. */
import { COUNTRIES, countryField } from '#model/country.ts';
import { dateField, idField, languageTagField } from '#model/fields.ts';
import { worksheetId } from '#model/toolkit.ts';
import { ACTIVITY_METHODS, BREAK_KINDS, QUIZ_TYPES } from '#training/vocabulary.ts';
import type * as z from 'zod';
import type { Problem } from '#model/problem.ts';
import type { OutlineDirective } from '#content/outline.ts';

/** What is wrong with a directive, without its place. */
export type Complaint = Pick<Problem, 'found' | 'expected' | 'fix'>;

export const COLONS = { container: ':::', leaf: '::', text: ':' } as const;

/** `` `::session` `` */
export function writtenDirective({ kind, name }: Pick<OutlineDirective, 'kind' | 'name'>): string {
  return `\`${COLONS[kind]}${name}\``;
}

export interface DirectiveForm {
  readonly kind: OutlineDirective['kind'];
  /** Attributes it may have. */
  readonly attributes: Readonly<Record<string, AttributeForm>>;
  /** Whether the text in brackets may be left out. */
  readonly needsLabel: boolean;
  readonly example: string;
}

export interface AttributeForm {
  readonly required: boolean;
  readonly pattern: RegExp | z.ZodType;
  readonly expected: string;
  /** The only values there are, where the pattern is a list of them. */
  readonly words?: readonly string[];
}

const minutes: AttributeForm = {
  required: true,
  pattern: /^[1-9]\d{0,3}$/,
  expected: 'whole minutes above 0, like min=45; an hour and a half is min=90',
};

const outcomes = (required: boolean): AttributeForm => ({
  required,
  pattern: /^lo\d+(?: lo\d+)*$/,
  expected: 'numbers of learning outcomes, like outcomes="lo1 lo2"',
});

function count(example: string, required = false): AttributeForm {
  return { required, pattern: /^[1-9]\d{0,3}$/, expected: `a whole number above 0, like ${example}` };
}

function word(words: readonly string[]): AttributeForm {
  return {
    required: false,
    pattern: new RegExp(`^(?:${words.join('|')})$`),
    expected: words.length === 1 ? `\`${words.join('')}\`, or nothing` : `one of ${words.join(', ')}`,
    words,
  };
}

function box(name: string, attributes: DirectiveForm['attributes'] = {}, inBraces = ''): DirectiveForm {
  return { kind: 'container', attributes, needsLabel: false, example: `:::${name}${inBraces}` };
}

export const DIRECTIVE_FORMS: Readonly<Record<string, DirectiveForm>> = {
  note: box('note'),
  tip: box('tip'),
  info: box('info'),
  warning: box('warning'),
  danger: box('danger'),
  caution: box('caution'),
  outcomes: box('outcomes'),
  materials: box('materials'),
  notes: box('notes'),
  quiz: box(
    'quiz',
    {
      id: { required: true, pattern: /^q[1-9]\d{0,2}$/, expected: 'the number of the question on this page, like {#q1}' },
      type: word(QUIZ_TYPES),
      outcomes: outcomes(false),
    },
    '{#q1 outcomes=lo1}',
  ),
  activity: box(
    'activity',
    {
      min: minutes,
      group: { required: false, pattern: /^(?:[1-9]\d?|all)$/, expected: 'the number of people in a group, like group=4, or group=all' },
      method: word(ACTIVITY_METHODS),
      outcomes: outcomes(false),
    },
    '{min=15 group=4}',
  ),
  handout: box(
    'handout',
    {
      id: { required: true, pattern: /^ho-[a-z0-9]+(?:-[a-z0-9]+)*$/, expected: 'an id that starts with ho-, like {#ho-cost-list}' },
      per: count('per=1'),
    },
    '{#ho-cost-list per=1}',
  ),
  glance: box('glance'),
  country: box(
    'country',
    {
      country: { required: true, pattern: countryField, expected: `one of ${COUNTRIES.join(', ')}`, words: COUNTRIES },
      owner: { required: true, pattern: idField, expected: 'an id from data/contributors.yaml' },
      reviewed: { required: true, pattern: dateField, expected: 'the day it was checked, like reviewed=2026-11-22' },
      due: { required: false, pattern: dateField, expected: 'the day by which it is to be checked again; a year later, if left out' },
    },
    '{country=HR owner=hub-editors reviewed=2026-11-22}',
  ),
  worksheet: {
    ...box('worksheet', { id: { required: true, pattern: worksheetId, expected: 'an id that starts with ws-, like {#ws-decisions}' } }),
    needsLabel: true,
    example: ':::worksheet[Title]{#ws-decisions}',
  },
  session: {
    kind: 'leaf',
    attributes: {
      min: minutes,
      outcomes: outcomes(true),
    },
    needsLabel: false,
    example: '::session{min=45 outcomes="lo1 lo2"}',
  },
  break: { kind: 'leaf', attributes: { min: minutes, kind: word(BREAK_KINDS) }, needsLabel: false, example: '::break{min=15}' },
  qty: {
    kind: 'text',
    attributes: { n: count('n=8', true), per: count('per=4'), reuse: word(['yes']) },
    needsLabel: false,
    example: ':qty{n=1 per=4}',
  },
  lang: {
    kind: 'text',
    attributes: { lang: { required: true, pattern: languageTagField, expected: 'a language tag, like lang=en' } },
    needsLabel: true,
    example: ':lang[text]{lang=en}',
  },
};

export function matches(pattern: AttributeForm['pattern'], value: string): boolean {
  return pattern instanceof RegExp ? pattern.test(value) : pattern.safeParse(value).success;
}
