/** A record as changes of the content, and what keeps it from being accepted. */
import type { TodoItem } from '#submission/api.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { caseAddress, takenNames, newestEdition } from '#desk/publish/casePlaces.ts';
import { slugProblem } from '#desk/publish/slugProblem.ts';
import type { FileChanges } from '#desk/publish/git/commits.ts';
import { publishedRef, readRef, waitingCases } from '#desk/publish/git/refs.ts';
import { caseFiles } from './caseFiles.ts';
import { mainOf, type CaseDesk } from './caseDesk.ts';
import type { MadePage, ReadPhoto } from './madePage.ts';

export interface PreparedCase {
  readonly main: string;
  /** What the case is written on top of: main, or for a correction main as it was when the case was last published. */
  readonly base: string;
  /** Of the page; a stand-in while the editor has chosen none that can be used. */
  readonly slug: string;
  /** Whether another case has the name. */
  readonly taken: boolean;
  readonly changes: FileChanges;
  readonly todo: readonly TodoItem[];
}

const STAND_IN = 'case-without-a-name';

export async function prepareCase(desk: CaseDesk, record: SubmissionRecord, readPhoto?: ReadPhoto): Promise<PreparedCase> {
  const { git } = desk;
  const main = await mainOf(desk);
  const published = await readRef(git, publishedRef(record.id));
  const base = published ?? main;
  const waiting = (await waitingCases(git)).filter(({ submission }) => submission !== record.id).map(({ slug }) => slug);
  const taken = new Set([...(await takenNames(git, main)), ...waiting]);
  if (published !== undefined) taken.delete(record.details.slug);
  const named = slugProblem(record.details.slug, taken) ?? (await movedProblem(desk, record, main, published !== undefined));
  const slug = named === undefined ? record.details.slug : STAND_IN;
  const page = tryPage(desk, { ...record, details: { ...record.details, slug } });
  const todo = named === undefined ? [] : [named];
  const prepared = { main, base, slug, taken: taken.has(record.details.slug) };
  if ('problem' in page) return { ...prepared, changes: new Map(), todo: [...todo, page.problem] };
  const files = await caseFiles(git, base, { record, page, ...(readPhoto !== undefined && { readPhoto }) });
  return { ...prepared, changes: files.changes, todo: [...todo, ...files.todo] };
}

function tryPage({ makePage, today }: CaseDesk, record: SubmissionRecord): MadePage | { readonly problem: TodoItem } {
  try {
    return makePage(record, { today: today() });
  } catch (error) {
    const found = `a draft that makes no page yet: ${error instanceof Error ? error.message : String(error)}`;
    return { problem: { field: '', found, expected: 'a draft with everything a page has', fix: 'fill in what is missing' } };
  }
}

/** An address that readers may have kept never changes. */
async function movedProblem(
  { git }: CaseDesk,
  record: SubmissionRecord,
  main: string,
  isPublished: boolean,
): Promise<TodoItem | undefined> {
  const was = record.publication?.path;
  if (!isPublished || was === undefined) return undefined;
  if (was === caseAddress(record.details.slug, await newestEdition(git, main))) return undefined;
  return {
    field: 'details.slug',
    found: `\`${record.details.slug}\`, although the page is published at ${was}`,
    expected: 'the name it was published under',
    fix: 'change it back',
  };
}
