import * as z from 'zod';
import { idField } from './fields.ts';
import { checkRetirement, pageFields, resourceFields } from './resource.ts';

/** A toolkit is a folder: this is its overview, `index.md`. */
export const toolkitSchema = z.strictObject(resourceFields).superRefine(checkRetirement);

/** A step page of a toolkit. Themes, countries, organisations, credits and lifecycle come from the overview. */
export const toolkitStepSchema = z.strictObject({
  ...pageFields,
  /** Place in the order of steps, from 1. */
  step: z.int('expected a whole number from 1').min(1, 'expected a whole number from 1'),
  /** Minutes a group needs for the step. */
  minutes: z.int('expected whole minutes').min(5, 'expected at least 5 minutes').max(2400, 'expected at most 2400 minutes'),
});

/** Worksheets are `:::worksheet[Title]{#ws-…}`; their ids share this prefix so that forms can find them. */
export const worksheetId = idField.refine((id) => id.startsWith('ws-'), 'expected an id that starts with ws-');
