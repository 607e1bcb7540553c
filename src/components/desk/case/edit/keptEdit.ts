import type { CaseText } from '#submission/caseParts.ts';
import { keep, kept } from '../keep.ts';

/** Changes that the desk does not have yet. */
export interface KeptEdit {
  /** What was changed: the version, and its text. */
  readonly version: string;
  readonly base: CaseText;
  readonly mine: CaseText;
  /** Parts that somebody else has changed, too; `base` has their text. Nobody has chosen yet. */
  readonly choices: readonly string[];
}

export function keepEdit(reference: string, edit: KeptEdit | undefined): boolean {
  return keep(keyOf(reference), edit && { format: FORMAT, ...edit });
}

export function keptEdit(reference: string): KeptEdit | undefined {
  return kept(keyOf(reference), isEdit);
}

/** Grows when the shape of a draft or of its details does. */
const FORMAT = 1;

function keyOf(reference: string): string {
  return `hub-desk-edit-${reference}`;
}

function isEdit(value: unknown): value is KeptEdit {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}
