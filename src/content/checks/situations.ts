/** A situation leads to a step, a worksheet of it, and cases that there are. */
import { pathPage } from '#content/learningPaths.ts';
import { nearest } from '#content/nearest.ts';
import { fieldName } from '#content/schemaProblems.ts';
import { SITUATIONS_FILE, type PlacedSituation } from '#content/situations.ts';
import type { PageType } from '#model/page.ts';
import type { Problem } from '#model/problem.ts';
import type { Content, OriginalPage } from '#content/content.ts';
import type { Check, CheckContext } from './check.ts';
import { newestOf } from './learningPaths.ts';
import { unreadNames } from './prerequisites.ts';

const BEGINNINGS = ['toolkit', 'toolkit-step'] as const;
const CASES = ['case-study'] as const;

export const situations: Check = (content, context) =>
  content.situations.flatMap((placed) => [
    ...named(placed, ['step'], placed.situation.step, BEGINNINGS, content, context),
    ...placed.situation.cases.flatMap((id, index) => named(placed, ['cases', index], id, CASES, content, context)),
    ...worksheet(placed, content, context),
  ]);

type FieldPath = readonly (string | number)[];

function at({ lineOf }: PlacedSituation, field: FieldPath): Pick<Problem, 'file' | 'line' | 'field'> {
  return { file: SITUATIONS_FILE, line: lineOf(field), field: fieldName(field) };
}

function named(
  placed: PlacedSituation,
  field: FieldPath,
  id: string,
  types: readonly PageType[],
  { originals }: Content,
  context: CheckContext,
): Problem[] {
  const page = pathPage(originals, id, newestOf(context));
  // What keeps a page from being read is told of the page.
  if (page === undefined && unreadNames(originals, context).has(id)) return [];
  if (page !== undefined && types.includes(page.frontMatter.type)) return [];
  const ids = originals.flatMap(({ frontMatter }) => (types.includes(frontMatter.type) ? [frontMatter.id] : []));
  const near = nearest(id, ids);
  return [
    {
      ...at(placed, field),
      found: `\`${id}\`${page === undefined ? '' : `, a page of the kind ${page.frontMatter.type}`}`,
      expected: `the id of a page of the kind ${types.join(' or ')}`,
      fix: near === undefined ? 'correct the id, or take it out' : `write \`${near}\``,
    },
  ];
}

function worksheet(placed: PlacedSituation, { originals }: Content, context: CheckContext): Problem[] {
  const { step, worksheet: id } = placed.situation;
  const page = pathPage(originals, step, newestOf(context));
  if (id === undefined || page === undefined) return [];
  const ids = worksheetsOf(page);
  if (ids.includes(id)) return [];
  const near = nearest(id, ids);
  return [
    {
      ...at(placed, ['worksheet']),
      found: `\`${id}\``,
      expected: ids.length === 0 ? `none: \`${step}\` has no worksheet` : `a worksheet of \`${step}\`: ${ids.join(', ')}`,
      fix: near === undefined ? 'correct the id, or take the line out' : `write \`${near}\``,
    },
  ];
}

function worksheetsOf({ outline }: OriginalPage): readonly string[] {
  return outline.directives.flatMap(({ name, attributes: { id } }) => (name === 'worksheet' && id !== undefined ? [id] : []));
}
