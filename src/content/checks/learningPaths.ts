/** A learning path leads through pages that can be read, on themes the hub knows. */
import { WORKING_DRAFT } from '#model/edition.ts';
import { pathPage, PATHS_FILE, toolkitOf, type PlacedPath } from '#content/learningPaths.ts';
import { nearest } from '#content/nearest.ts';
import { fieldName } from '#content/schemaProblems.ts';
import { PATH_TYPES } from '#model/learningPath.ts';
import type { Problem } from '#model/problem.ts';
import type { Content, OriginalPage } from '#content/content.ts';
import type { Check, CheckContext } from './check.ts';
import { unreadNames } from './prerequisites.ts';

export const learningPaths: Check = (content, context) =>
  content.learningPaths.flatMap((placed) => [
    ...unknownThemes(placed, content),
    ...placed.path.items.flatMap((_item, index) => itemProblems(placed, index, content, context)),
  ]);

type FieldPath = readonly (string | number)[];

function at({ lineOf }: PlacedPath, field: FieldPath): Pick<Problem, 'file' | 'line' | 'field'> {
  return { file: PATHS_FILE, line: lineOf(field), field: fieldName(field) };
}

function unknownThemes(placed: PlacedPath, { registries }: Content): Problem[] {
  return placed.path.themes.flatMap((id, index) => {
    if (registries.themes.has(id)) return [];
    const near = nearest(id, registries.themes.keys());
    const fix = near === undefined ? 'choose an id from data/themes.yaml, or add this one there' : `write \`${near}\``;
    return [{ ...at(placed, ['themes', index]), found: `\`${id}\``, expected: 'an id from data/themes.yaml', fix }];
  });
}

function itemProblems(placed: PlacedPath, index: number, { originals }: Content, context: CheckContext): Problem[] {
  const { items } = placed.path;
  const id = items[index]?.page ?? '';
  const place = at(placed, ['items', index, 'page']);
  const page = pathPage(originals, id, newestOf(context));
  if (page !== undefined) {
    const toolkit = toolkitOf(page, originals);
    return [...retired(page, toolkit, place), ...counted(toolkit, placed, place)];
  }
  // What keeps a page from being read is told of the page.
  if (unreadNames(originals, context).has(id)) return [];
  return [unknownPage(id, originals, place)];
}

/** The working draft is the first tree, the newest edition the first after it. */
export function newestOf({ trees }: CheckContext): string | undefined {
  return trees.find(({ kind, edition }) => kind === 'library' && edition !== WORKING_DRAFT)?.edition;
}

type Place = Pick<Problem, 'file' | 'line' | 'field'>;

function unknownPage(id: string, originals: readonly OriginalPage[], place: Place): Problem {
  const elsewhere = originals.find(({ frontMatter }) => frontMatter.id === id);
  const known = originals.filter(({ tree }) => tree.kind === 'library').map(({ frontMatter }) => frontMatter.id);
  const near = elsewhere === undefined ? nearest(id, known) : undefined;
  return {
    ...place,
    found: `\`${id}\`${elsewhere === undefined ? '' : whatItIs(elsewhere)}`,
    expected: `the id of a page of the library, in its newest edition or the working draft: ${PATH_TYPES.join(', ')}`,
    fix: near === undefined ? 'correct the id, or take the line out' : `write \`${near}\``,
  };
}

function whatItIs({ tree, frontMatter }: OriginalPage): string {
  return tree.kind === 'library' ? `, which only the edition ${tree.edition ?? ''} has` : `, a page of the kind ${frontMatter.type}`;
}

function retired(page: OriginalPage, toolkit: OriginalPage | undefined, place: Place): Problem[] {
  const { frontMatter } = toolkit ?? page;
  if (!('status' in frontMatter) || frontMatter.status !== 'retired') return [];
  const found = toolkit === undefined ? `\`${page.frontMatter.id}\`` : `\`${page.frontMatter.id}\`, a step of \`${frontMatter.id}\``;
  return [
    {
      ...place,
      found: `${found}, which was retired: “${frontMatter.retiredBecause ?? ''}”`,
      expected: 'pages that still hold',
      fix: 'name a page that takes its place, or take the line out',
    },
  ];
}

/** The minutes of a toolkit are those of its steps. */
function counted(toolkit: OriginalPage | undefined, { path: { items } }: PlacedPath, place: Place): Problem[] {
  if (toolkit === undefined || !items.some(({ page }) => page === toolkit.frontMatter.id)) return [];
  return [
    {
      ...place,
      found: `a step of \`${toolkit.frontMatter.id}\`, which the path names as a whole too`,
      expected: 'a toolkit, or some of its steps',
      fix: 'take one of the two out: their minutes would count twice',
    },
  ];
}
