import type { Step } from './address.ts';

const STARTS: readonly (readonly [RegExp, Step])[] = [
  [/^sections\./u, 'story'],
  [/^photos/u, 'photos'],
  [/^(?:contact|credit|licenceAgreed)/u, 'you'],
];

/** The step a field stands in. */
export function stepOf(field: string): Step {
  return STARTS.find(([start]) => start.test(field))?.[1] ?? 'case';
}
