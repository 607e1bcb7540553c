/** What comes of an answer, in QTI: points, and what is said. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { material } from './material.ts';

export interface Condition {
  /** `any` of the values is the answer; or `all` of them are chosen and `none` of the others. */
  readonly when: 'always' | { readonly any: readonly string[] } | { readonly all: readonly string[]; readonly none: readonly string[] };
  readonly right?: boolean;
  readonly feedback?: Feedback;
  /** Whether the conditions after it are looked at too. */
  readonly goOn?: boolean;
}

export interface Feedback {
  readonly id: string;
  readonly html: string;
}

/** `resprocessing`, and the texts it shows. */
export function responseProcessing(conditions: readonly Condition[]): readonly Element[] {
  const feedback = new Map(
    conditions.flatMap((condition) => (condition.feedback ? [[condition.feedback.id, condition.feedback.html] as const] : [])),
  );
  return [
    x('resprocessing', [
      x('outcomes', [x('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' })]),
      ...conditions.map(respcondition),
    ]),
    ...[...feedback].map(([ident, html]) => x('itemfeedback', { ident }, [x('flow_mat', [material(html)])])),
  ];
}

function respcondition({ when, right = false, feedback, goOn = false }: Condition): Element {
  return x('respcondition', { continue: goOn ? 'Yes' : 'No' }, [
    x('conditionvar', test(when)),
    ...(right ? [x('setvar', { varname: 'SCORE', action: 'Set' }, '100')] : []),
    ...(feedback ? [x('displayfeedback', { feedbacktype: 'Response', linkrefid: feedback.id })] : []),
  ]);
}

function test(when: Condition['when']): Element[] {
  if (when === 'always') return [x('other')];
  if ('any' in when) return when.any.map((value) => equal(value));
  const all = when.all.map((value) => equal(value, 'Yes'));
  return [x('and', [...all, ...when.none.map((value) => x('not', [equal(value, 'Yes')]))])];
}

/** Ids of chosen answers are told apart by case; Moodle looks for that word. */
function equal(value: string, matchCase?: 'Yes'): Element {
  return x('varequal', { respident: 'response', ...(matchCase && { case: matchCase }) }, value);
}
