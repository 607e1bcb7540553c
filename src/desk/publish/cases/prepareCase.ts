/** A record as changes of the content, and what keeps it from being accepted. */
import type { Contributor } from '#model/contributor.ts';
import type { TodoItem } from '#submission/deskApi.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { caseAddress, caseTrees, newestEdition, takenNames } from '#desk/publish/casePlaces.ts';
import { slugProblem } from '#desk/publish/slugProblem.ts';
import { CONTRIBUTORS, contributorsIn } from '#desk/publish/registries.ts';
import { readTextAt, type FileChanges } from '#desk/git/commits.ts';
import { readRef } from '#desk/git/refs.ts';
import { publishedRef, waitingCases } from '#desk/publish/git/refs.ts';
import { caseFiles } from './caseFiles.ts';
import { mainOf, type CaseDesk } from './caseDesk.ts';
import type { MadePage, ReadPhoto } from './madePage.ts';
import { ontoMain, startOf } from './ontoMain.ts';

export interface PreparedCase {
  readonly main: string;
  /** Name of the edition readers land on. */
  readonly newest: string | undefined;
  /** Of the page; a stand-in while the editor has chosen none that can be used. */
  readonly slug: string;
  /** Whether another page has the name. */
  readonly taken: boolean;
  /** Tree of the content with the case as the desk makes it. */
  readonly made: string;
  /** What that is on main. */
  readonly changes: FileChanges;
  /** Files in which somebody changed the same lines on main. */
  readonly conflicts: readonly string[];
  readonly todo: readonly TodoItem[];
}

const STAND_IN = 'case-without-a-name';

export async function prepareCase(desk: CaseDesk, record: SubmissionRecord, readPhoto?: ReadPhoto): Promise<PreparedCase> {
  const { git } = desk;
  const main = await mainOf(desk);
  const newest = await newestEdition(git, main);
  const published = await readRef(git, publishedRef(record.id));
  const taken = await namesTaken(desk, main, record, published !== undefined);
  const named = slugProblem(record.details.slug, taken) ?? movedProblem(record, newest, published !== undefined);
  const slug = named === undefined ? record.details.slug : STAND_IN;
  const prepared = { main, newest, slug, taken: taken.has(record.details.slug), todo: named === undefined ? [] : [named] };
  const contributors = contributorsIn((await readTextAt(git, main, CONTRIBUTORS)) ?? '');
  const page = tryPage(desk, { ...record, details: { ...record.details, slug } }, contributors);
  if ('problem' in page) return { ...prepared, made: main, changes: new Map(), conflicts: [], todo: [...prepared.todo, page.problem] };
  const trees = caseTrees(newest);
  const start = published === undefined ? main : await startOf(git, published, slug, trees);
  const { changes, todo } = await caseFiles(git, start, { record, page, slug, trees, readPhoto });
  return { ...prepared, ...(await ontoMain(git, main, start, changes)), todo: [...prepared.todo, ...todo] };
}

async function namesTaken(
  { git }: CaseDesk,
  main: string,
  { id, details }: SubmissionRecord,
  isPublished: boolean,
): Promise<ReadonlySet<string>> {
  const waiting = (await waitingCases(git)).filter(({ submission }) => submission !== id).map(({ slug }) => slug);
  const taken = new Set([...(await takenNames(git, main)), ...waiting]);
  if (isPublished) taken.delete(details.slug);
  return taken;
}

function tryPage(
  { makePage, today }: CaseDesk,
  record: SubmissionRecord,
  contributors: readonly Contributor[],
): MadePage | { readonly problem: TodoItem } {
  try {
    return makePage(record, { today: today(), contributors });
  } catch (error) {
    const found = `a draft that makes no page yet: ${error instanceof Error ? error.message : String(error)}`;
    return { problem: { field: '', found, expected: 'a draft with everything a page has', fix: 'fill in what is missing' } };
  }
}

/** An address that readers may have kept never changes. */
function movedProblem({ details, publication }: SubmissionRecord, newest: string | undefined, isPublished: boolean): TodoItem | undefined {
  const was = publication?.path;
  if (!isPublished || was === undefined || was === caseAddress(details.slug, newest)) return undefined;
  return {
    field: 'details.slug',
    found: `\`${details.slug}\`, although the page is published at ${was}`,
    expected: 'the name it was published under',
    fix: 'change it back',
  };
}
