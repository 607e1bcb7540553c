/** The directives authors may use, and how each is written. */
import { languageTagField } from '#model/fields.ts';
import { worksheetId } from '#model/toolkit.ts';
import type * as z from 'zod';
import type { OutlineDirective } from '#content/outline.ts';

export interface DirectiveForm {
  readonly kind: OutlineDirective['kind'];
  /** Attributes it may have; undefined where the form is not settled here. */
  readonly attributes: Readonly<Record<string, AttributeForm>> | undefined;
  /** Whether the text in brackets may be left out. */
  readonly needsLabel: boolean;
  readonly example: string;
}

interface AttributeForm {
  readonly required: boolean;
  readonly pattern: RegExp | z.ZodType;
  readonly expected: string;
}

const minutes: AttributeForm = { required: true, pattern: /^[1-9]\d{0,3}$/, expected: 'whole minutes, like min=45' };

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
  quiz: box('quiz', undefined),
  activity: box(
    'activity',
    { min: minutes, group: { required: false, pattern: /^[1-9]\d?$/, expected: 'the number of people in a group, like group=4' } },
    '{min=15 group=4}',
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
      outcomes: { required: true, pattern: /^lo\d+(?: lo\d+)*$/, expected: 'numbers of learning outcomes, like outcomes="lo1 lo2"' },
    },
    needsLabel: false,
    example: '::session{min=45 outcomes="lo1 lo2"}',
  },
  break: { kind: 'leaf', attributes: { min: minutes }, needsLabel: false, example: '::break{min=15}' },
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
