import * as z from 'zod';
import { checkRetirement, creditFields, pageFields } from './resource.ts';

/** A page about the hub itself, such as About: outside the library and its editions. */
export const sitePageSchema = z.strictObject({ ...pageFields, ...creditFields }).superRefine(checkRetirement);
