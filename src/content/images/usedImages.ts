/** The images that pages show, each once, with the place where a reader of the content meets it first. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { linkTarget } from '#content/checks/linkTarget.ts';
import type { Content, MarkdownFile } from '#content/content.ts';
import { at, pagesOf } from '#content/places.ts';

export interface UsedImage {
  /** Path from the project's root. */
  readonly path: string;
  /** As the page writes it. */
  readonly url: string;
  readonly place: { readonly file: string; readonly line: number };
}

/** Missing ones are left to `checks/images`. */
export function usedImages(siteDir: string, content: Content): readonly UsedImage[] {
  const found = new Map<string, UsedImage>();
  for (const page of pagesOf(content)) {
    for (const { url, line } of page.outline.images) {
      const file = fileOf(page, url);
      if (file === undefined || found.has(file) || !existsSync(path.join(siteDir, file))) continue;
      found.set(file, { path: file, url, place: at(page, line) });
    }
  }
  return [...found.values()];
}

/** The file a page names, from the project's root; a translation's stand beside the original. Undefined for what is no file of the hub. */
export function fileOf({ tree, file }: MarkdownFile, url: string): string | undefined {
  const target = linkTarget(url);
  if (target.kind === 'address') return `static${target.path}`;
  return target.kind === 'file' ? path.posix.join(tree.root, path.posix.dirname(file), target.path) : undefined;
}
