import * as z from 'zod';
import { idField } from './fields.ts';
import { writtenLabels } from './labels.ts';

/** An entry of the taxonomy, `data/themes.yaml`. */
export const themeSchema = z.strictObject({
  /** Stable; used in addresses (`/catalogue/?theme=…`, `/practice/tags/…`). */
  id: idField,
  /** Name of the theme in every language. */
  labels: writtenLabels,
  /** What it is about and what one finds here, in two or three sentences, in every language. */
  intro: writtenLabels.optional(),
});
export type Theme = z.infer<typeof themeSchema>;
