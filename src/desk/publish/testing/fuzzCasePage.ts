/** Throws any values at the page of a case: `count` front matters, for tests and for the bench. */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { splitFrontMatter } from '#content/frontMatter.ts';
import { caseStudySchema } from '#model/caseStudy.ts';
import type { CaseDraft } from '#submission/draft.ts';
import { cleanMarkdown } from '#submission/gate/cleanMarkdown.ts';
import { cleanText } from '#submission/gate/cleanText.ts';
import { gateProblems } from '#submission/gate/gateProblems.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import type { Watch } from '#submission/testing/fuzzGate.ts';
import { hostileText } from '#submission/testing/hostileText.ts';
import { casePage } from '#desk/publish/cases/casePage.ts';

const CONTEXT = { today: '2026-11-26', contributors: [] };
/** Fields whose length may be wrong, which an editor is told of. */
const LENGTHS: ReadonlySet<string> = new Set(['title', 'description', 'place']);

/** Throws with the smallest values that say anything but themselves, or make the page hold what it may not. */
export function fuzzCasePage(record: SubmissionRecord, count: number, seed?: number, watch: Watch = (check) => check()): void {
  const line = hostileText(8).map((text) => cleanText(text));
  const section = hostileText(8).map((text) => cleanMarkdown(text).markdown);
  fc.assert(
    fc.property(line, line, line, section, (title, place, credit, text) => {
      const { draft } = record;
      const photos = draft.photos.map((photo) => ({ ...photo, alt: title || 'x', credit: credit || 'x' }));
      const sections = { ...draft.sections, 'what-failed': text, context: text };
      const written = { ...draft, title, description: credit, place, photos, sections, credit: { as: 'person', name: credit } as const };
      watch(() => assertPlain({ ...record, draft: written }, written));
    }),
    { numRuns: count, ...(seed !== undefined && { seed }) },
  );
}

function assertPlain(record: SubmissionRecord, { title, description, place }: CaseDraft): void {
  const page = casePage(record, CONTEXT);
  const block = splitFrontMatter(page.path, page.text);
  if ('problem' in block) throw new Error(block.problem.found);
  const wrong = caseStudySchema.safeParse(block.data).error?.issues.filter(({ path }) => !LENGTHS.has(String(path[0])));
  if (wrong !== undefined && wrong.length > 0)
    throw new Error(wrong.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const read = block.data as Readonly<Record<string, unknown>>;
  const said = [read['title'] ?? '', read['description'] ?? '', read['place'] ?? '', read['id'], read['contributed']];
  const meant = [title, description, place, record.details.slug, record.id];
  if (!isDeepStrictEqual(said, meant)) throw new Error(`${JSON.stringify(said)} is not ${JSON.stringify(meant)}`);
  const [problem] = gateProblems(block.body, { citations: new Set(), slug: record.details.slug });
  if (problem !== undefined) throw new Error(`line ${problem.line} of the text: ${problem.found}`);
}
