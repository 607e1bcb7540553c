/** One thing a contributor has to mend. The form words it: `submit.fault.<kind>`, with `values`. */
export const FAULT_KINDS = [
  'missing',
  'too-long',
  'too-short',
  'long-word',
  'not-a-year',
  'year-order',
  'not-an-address',
  'not-an-email',
  'not-a-number',
  'letters',
  'too-many',
  'unknown',
  'not-agreed',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  /** Path of the field with dots: `title`, `sections.what-changed`, `photos.2.alt`, `contact.email`. */
  readonly field: string;
  readonly kind: FaultKind;
  /** E.g. `{ max: 200, length: 231 }`. */
  readonly values: Readonly<Record<string, string | number>>;
}
