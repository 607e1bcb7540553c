/** What the processes that measure print, one JSON object each. */
import * as z from 'zod';

export const buildMeasure = z.object({
  milliseconds: z.number(),
  /** Highest resident memory of the process, in bytes, and of a program it started where the system tells. */
  memory: z.number(),
});

/** `cold`: nothing fetched yet. `new`: a client that has answered others before. `again`: asked of the same client before. */
export const TIMES = ['cold', 'new', 'again'] as const;
export type Pass = (typeof TIMES)[number];
const times = z.array(
  z.object({
    kind: z.string(),
    milliseconds: z.number(),
    /** Of that, milliseconds of a processor: on a shared machine the rest is waiting for others. */
    processor: z.number(),
  }),
);
export const timeMeasure = z.object({ cold: times, new: times, again: times });
export type TimeMeasure = z.infer<typeof timeMeasure>;

/** Growth in bytes from loaded code to an open client that has answered every query once. */
export const memoryMeasure = z.object({ resident: z.number(), heap: z.number() });

/** What a client that has fetched nothing yet fetches for one query, in order. */
export const fetchMeasure = z.array(
  z.object({ kind: z.string(), titlesOnly: z.boolean(), hits: z.number(), found: z.number(), files: z.array(z.string()) }),
);
export type FetchMeasure = z.infer<typeof fetchMeasure>;

export const recallMeasure = z.record(z.string(), z.object({ queries: z.number(), recall: z.number(), reciprocalRank: z.number() }));
export type RecallMeasure = z.infer<typeof recallMeasure>;
