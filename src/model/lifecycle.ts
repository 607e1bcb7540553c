import * as z from 'zod';

/** A draft is left out of the built site; a retired page stays, says why, and leaves the catalogue. */
export const LIFECYCLE = ['draft', 'published', 'retired'] as const;
export const lifecycleField = z.enum(LIFECYCLE, `expected one of ${LIFECYCLE.join(', ')}`);
