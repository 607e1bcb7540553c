/** Where the files of a case stand: in the working draft, and in the edition readers land on. */
import * as z from 'zod';
import { pagePath } from '#content/address.ts';
import { EDITIONS_FILE, library, type ContentTree } from '#content/tree.ts';
import { editionName, WORKING_DRAFT } from '#model/edition.ts';
import { filesAt, readFilesAt, readTextAt, type FileChanges } from './git/commits.ts';
import type { Git } from './git/git.ts';

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

/** The files of a case, made for the working draft, in every tree it belongs to; photos it no longer has go. */
export async function caseChanges(
  git: Git,
  base: string,
  slug: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<FileChanges> {
  const draft = library(WORKING_DRAFT).root;
  const changes = new Map<string, string | Uint8Array | null>();
  for (const tree of caseTrees(await newestEdition(git, base))) {
    for (const there of await filesAt(git, base, [casePaths(tree, slug).photos])) changes.set(there, null);
    for (const [file, content] of files) {
      if (!file.startsWith(`${draft}/${CASES}/${slug}`)) throw new Error(`${file} is no place for the case ${slug}`);
      changes.set(tree.root + file.slice(draft.length), content);
    }
  }
  return changes;
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
