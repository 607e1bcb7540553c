/** Reads a directive's attributes. Their form is checked with all others (`#content/checks/directiveForms.ts`); here a wrong one counts as absent. */
import { ACTIVITY_METHODS, BREAK_KINDS, type ActivityMethod, type BreakKind, type GroupOf } from '../vocabulary.ts';

export type Attributes = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** @example readWords({outcomes: 'lo1 lo2'}, 'outcomes') // => ['lo1', 'lo2'] */
export function readWords(attributes: Attributes, name: string): readonly string[] {
  return (attributes?.[name] ?? '').split(/\s+/).filter((word) => word !== '');
}

/** A whole number above 0. */
export function readCount(attributes: Attributes, name: string): number | undefined {
  const value = attributes?.[name] ?? '';
  return /^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined;
}

export function readMinutes(attributes: Attributes): number {
  return readCount(attributes, 'min') ?? 0;
}

export function readGroup(attributes: Attributes): GroupOf | undefined {
  return attributes?.['group'] === 'all' ? 'all' : readCount(attributes, 'group');
}

export function readMethod(attributes: Attributes): ActivityMethod | undefined {
  return ACTIVITY_METHODS.find((method) => method === attributes?.['method']);
}

export function readBreakKind(attributes: Attributes): BreakKind {
  return BREAK_KINDS.find((kind) => kind === attributes?.['kind']) ?? 'coffee';
}
