/** Where the files of a case stand: in the working draft, and in the edition readers land on. */
import * as z from 'zod';
import { pagePath } from '#content/address.ts';
import { EDITIONS_FILE, library, type ContentTree } from '#content/tree.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import { editionName } from '#model/editionName.ts';
import { filesAt, readFilesAt, readTextAt } from '#desk/git/commits.ts';
import type { Git } from '#desk/git/git.ts';

const CASES = 'case-studies';

/** The newest edition at a commit; undefined where none was cut. */
export async function newestEdition(git: Git, commit: string): Promise<string | undefined> {
  const text = await readTextAt(git, commit, EDITIONS_FILE);
  return text === undefined ? undefined : z.array(editionName).parse(JSON.parse(text))[0];
}

/** The draft first. */
export function caseTrees(newest: string | undefined): readonly ContentTree[] {
  return [library(WORKING_DRAFT), ...(newest === undefined ? [] : [library(newest)])];
}

/** Address from the root of a locale. */
export function caseAddress(slug: string, newest: string | undefined): string {
  return pagePath(library(newest ?? WORKING_DRAFT), `${CASES}/${slug}.md`, newest);
}

/** Page and folder of photos of a case in a tree. */
export function casePaths({ root }: ContentTree, slug: string): { readonly page: string; readonly photos: string } {
  return { page: `${root}/${CASES}/${slug}.md`, photos: `${root}/${CASES}/${slug}/` };
}

/** Files of a case by their place in the working draft. */
export type DraftFiles = ReadonlyMap<string, string | Uint8Array>;

/** The same files in every tree the case belongs to. */
export function placeFiles(files: DraftFiles, slug: string, trees: readonly ContentTree[]): Map<string, string | Uint8Array> {
  const draft = library(WORKING_DRAFT).root;
  const placed = new Map<string, string | Uint8Array>();
  for (const [file, content] of files) {
    const isOwn = file === `${draft}/${CASES}/${slug}.md` || file.startsWith(`${draft}/${CASES}/${slug}/`);
    if (!isOwn) throw new Error(`${file} is no place for the case ${slug}`);
    for (const { root } of trees) placed.set(root + file.slice(draft.length), content);
  }
  return placed;
}

/** The files of a case in the working draft of a commit. */
export async function draftFilesAt(git: Git, commit: string, slug: string): Promise<DraftFiles> {
  const { page, photos } = casePaths(library(WORKING_DRAFT), slug);
  return readFilesAt(git, commit, await filesAt(git, commit, [page, photos]));
}

/** What makes `base` (a commit or tree) hold exactly these files of the case: photos it no longer has go. */
export async function caseChanges(
  git: Git,
  base: string,
  slug: string,
  files: DraftFiles,
  trees: readonly ContentTree[],
): Promise<Map<string, string | Uint8Array | null>> {
  const photos = await filesAt(
    git,
    base,
    trees.map((tree) => casePaths(tree, slug).photos),
  );
  return new Map([...photos.map((file) => [file, null] as const), ...placeFiles(files, slug, trees)]);
}

/**
 * Names no new case may have: those of cases in any edition, because an address is never given twice, and the ids of all pages it would
 * stand beside.
 */
export async function takenNames(git: Git, commit: string): Promise<ReadonlySet<string>> {
  const newest = caseTrees(await newestEdition(git, commit)).map(({ root }) => `${root}/`);
  const files = (await filesAt(git, commit, ['docs', 'blog', 'versioned_docs'])).filter((file) => file.endsWith('.md'));
  const beside = files.filter((file) => [...newest, 'blog/'].some((root) => file.startsWith(root)));
  const texts = await readFilesAt(git, commit, beside);
  return new Set([
    ...files.flatMap((file) => /\/case-studies\/([^/]+)\.md$/.exec(file)?.slice(1) ?? []),
    ...[...texts.values()].flatMap((text) => /^id: *["']?([a-z0-9-]+)/m.exec(text.toString('utf8'))?.slice(1) ?? []),
  ]);
}
