/** A case as the desk makes it, brought together with what others have done on main. */
import type { ContentTree } from '#content/tree.ts';
import { draftFilesAt, placeFiles } from '#desk/publish/casePlaces.ts';
import { changeTree, readFilesAt, treeOf, type FileChanges } from '#desk/git/commits.ts';
import type { Git } from '#desk/git/git.ts';
import { mergeFrom } from '#desk/publish/git/merge.ts';

/**
 * What a correction starts from: the content as the desk made it for the last publication. An edition that was cut since has the page as
 * the draft had it.
 */
export async function startOf(git: Git, published: string, slug: string, trees: readonly ContentTree[]): Promise<string> {
  return changeTree(git, published, placeFiles(await draftFilesAt(git, published, slug), slug, trees));
}

export interface OnMain {
  readonly made: string;
  readonly changes: FileChanges;
  readonly conflicts: readonly string[];
}

/** @param start a commit or tree; main itself for a case that was never published */
export async function ontoMain(git: Git, main: string, start: string, changes: FileChanges): Promise<OnMain> {
  const made = await changeTree(git, start, changes);
  if (start === main) return { made, changes, conflicts: [] };
  const merged = await mergeFrom(git, start, await treeOf(git, main), made);
  if ('conflicts' in merged) return { made, changes, conflicts: merged.conflicts };
  const read = await readFilesAt(git, merged.tree, [...changes.keys()]);
  return { made, changes: new Map([...changes.keys()].map((file) => [file, read.get(file) ?? null])), conflicts: [] };
}
