/** What texts name beside their pages: the pictures that are shown instead of images, and how large files are. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Asset, Content } from '#content/content.ts';
import { fileOf } from '#content/images/usedImages.ts';
import type { PreparedImages } from '#content/images/prepareImages.ts';
import { pagesOf } from '#content/places.ts';
import type { BesideFile } from '#model/picture.ts';
import { optional } from './pageTexts.ts';

/** By path in the overlay; those of `static/` by their path from the project's root. */
export function besideFiles(siteDir: string, content: Content, images: PreparedImages): Readonly<Record<string, BesideFile>> {
  const inTrees = content.assets.map(({ tree, file, path: source }) => [`${tree.localised}/${file}`, source] as const);
  const published = [...linkedFiles(content), ...images.keys()]
    .filter((file) => file.startsWith('static/'))
    .map((file) => [file, file] as const);
  return Object.fromEntries(
    [...inTrees, ...published].flatMap(([name, source]) => {
      const absolute = path.join(siteDir, source);
      if (!existsSync(absolute) || statSync(absolute).isDirectory()) return [];
      return [[name, { bytes: statSync(absolute).size, ...optional('picture', images.get(source)?.picture) }]];
    }),
  );
}

/** Files that Docusaurus has to find. An original, with all a camera wrote into it, is published only where a text links to it. */
export function carriedAssets(content: Content, images: PreparedImages): readonly Asset[] {
  const linked = new Set(linkedFiles(content));
  return content.assets.filter((asset) => !images.has(asset.path) || linked.has(asset.path));
}

/** From the project's root, whether they exist or not. */
function linkedFiles(content: Content): readonly string[] {
  return pagesOf(content).flatMap((page) => page.outline.links.flatMap(({ url }) => fileOf(page, url) ?? []));
}
