/**
 * A folder with what the checks of one case ask for: its own page, photos and translations, the registries, and of every other page its
 * front matter alone, because names and ids are taken by it. Contributed text has no links inside the hub, so nobody asks for more.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EDITIONS_FILE, TRANSLATION_DATA } from '#content/tree.ts';
import { caseTrees, newestEdition } from '#desk/publish/casePlaces.ts';
import { CONTRIBUTORS, ORGANISATIONS } from '#desk/publish/registries.ts';
import { filesAt, readFilesAt, type FileChanges } from '#desk/git/commits.ts';
import type { Git } from '#desk/git/git.ts';

const THEMES = 'data/themes.yaml';
const ACCEPTED = `${TRANSLATION_DATA}/accepted.json`;

export interface ThinContent {
  /** The commit that is changed. */
  readonly base: string;
  readonly slug: string;
  readonly changes: FileChanges;
}

/** Writes the folder below `root`; its path, and which of its files the case could have made wrong. */
export async function thinFolder(
  git: Git,
  root: string,
  { base, slug, changes }: ThinContent,
): Promise<{ readonly dir: string; readonly own: ReadonlySet<string> }> {
  const trees = caseTrees(await newestEdition(git, base));
  const roots = trees.map((tree) => tree.root);
  const listed = await filesAt(git, base, [...roots, 'i18n', TRANSLATION_DATA]);
  const isPage = (file: string): boolean => file.endsWith('.md') && roots.some((folder) => file.startsWith(`${folder}/`));
  const pages = listed.filter((file) => isPage(file) && !file.startsWith('docs/pages/'));
  const translations = listed.filter((file) => file.endsWith(`/case-studies/${slug}.md`) && file.startsWith('i18n/'));
  const records = listed.filter((file) => file.startsWith(TRANSLATION_DATA) && path.posix.basename(file) === `${slug}.json`);
  const whole = [THEMES, ORGANISATIONS, CONTRIBUTORS, EDITIONS_FILE, ACCEPTED, ...translations, ...records];
  const read = await readFilesAt(git, base, [...pages, ...whole]);
  const files = new Map<string, string | Uint8Array | null>(
    [...read].map(([file, bytes]) => [file, pages.includes(file) ? frontMatterOf(bytes) : bytes]),
  );
  for (const [file, content] of changes) files.set(file, content);
  await mkdir(root, { recursive: true });
  const dir = await mkdtemp(path.join(root, 'case-'));
  await writeFiles(dir, files);
  return { dir, own: new Set([...changes.keys(), ...translations, ...records]) };
}

function frontMatterOf(page: Buffer): string {
  return /^---\n[\s\S]*?\n---\n/.exec(page.toString('utf8').replaceAll('\r\n', '\n'))?.[0] ?? '';
}

async function writeFiles(dir: string, files: FileChanges): Promise<void> {
  for (const [file, content] of files) {
    if (content === null) continue;
    await mkdir(path.join(dir, path.dirname(file)), { recursive: true });
    await writeFile(path.join(dir, file), content);
  }
}
