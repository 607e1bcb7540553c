import * as z from 'zod';
import { checkRetirement, resourceFields } from './resource.ts';

/** A practice report is a blog post, `blog/<published>-<slug>.md`. */
export const practiceReportSchema = z.strictObject(resourceFields).superRefine(checkRetirement);
