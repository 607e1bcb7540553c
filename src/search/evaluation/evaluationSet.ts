/** Any corpus with queries and what they should find: `corpus.jsonl` and `queries.jsonl`, one JSON object a line. */
import * as z from 'zod';
import { LOCALES } from '#model/locale.ts';
import type { PageRecord } from '../pageRecord.ts';

const locale = z.enum(LOCALES, `expected one of ${LOCALES.join(', ')}`);

export const evaluationDocument = z.object({ id: z.string().min(1), locale, title: z.string(), text: z.string() });
export type EvaluationDocument = z.infer<typeof evaluationDocument>;

export const evaluationQuery = z.object({
  query: z.string(),
  /** The reader's: where the query is typed. */
  locale,
  category: z.string().min(1),
  /** Ids of the documents a person would accept as an answer; none where nothing is to be found. */
  relevant: z.array(z.string().min(1)),
});
export type EvaluationQuery = z.infer<typeof evaluationQuery>;

/** A document as a page of the hub: its text is one section. */
export function evaluationRecord({ id, locale: language, title, text }: EvaluationDocument): PageRecord {
  return {
    page: id,
    standing: 'newest',
    type: 'page',
    language,
    url: `/${id}/`,
    title,
    description: '',
    sections: [{ heading: '', text }],
    facets: {},
  };
}
