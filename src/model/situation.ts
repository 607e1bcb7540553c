/** Where somebody stands who comes to the hub, and where to begin. */
import * as z from 'zod';
import { idField } from './fields.ts';
import { writtenLabels } from './labels.ts';
import type { LinkedPage } from './pageFacts.ts';
import { worksheetId } from './toolkit.ts';

/** An entry of `data/situations.yaml`. */
export const situationSchema = z.strictObject({
  /** Stable; its place on the home page (`/#<id>`). */
  id: idField,
  /** As they would say it, in one sentence, in every language. */
  text: writtenLabels,
  /** Id of the step, or the toolkit, to begin with. */
  step: idField,
  /** Id of a worksheet of that step. */
  worksheet: worksheetId.optional(),
  /** Ids of cases where somebody stood there. */
  cases: z.array(idField).max(3, 'expected at most three cases').default([]),
});
export type Situation = z.infer<typeof situationSchema>;

/** As the readers of one locale are shown it, in the overlay's `situations.json`. */
export interface ShownSituation {
  readonly id: string;
  readonly text: string;
  readonly step: LinkedPage;
  /** Title and address of the worksheet; its language is that of the step. */
  readonly worksheet?: LinkedPage;
  readonly cases: readonly LinkedPage[];
}
