import * as z from 'zod';
import { idField } from './fields.ts';
import { LEVELS } from './level.ts';
import { checkRetirement, resourceFields } from './resource.ts';

/** Learning outcomes, sessions with minutes and materials stand in the body, where they can be translated: see `#training`. */
export const trainingModuleSchema = z
  .strictObject({
    ...resourceFields,
    /** How much participants need to know before. */
    level: z.enum(LEVELS, `expected one of ${LEVELS.join(', ')}`),
    /** Ids of pages to read or modules to take first. */
    prerequisites: z.array(idField).default([]),
    /** Number of participants the module works with. */
    groupSize: z
      .strictObject({
        /** The smallest group it works with. */
        min: z.int().min(1),
        /** The largest. */
        max: z.int().min(1),
      })
      .refine(({ min, max }) => max >= min, { path: ['max'], message: 'expected a number that is not below `min`' })
      .optional(),
  })
  .superRefine(checkRetirement);
