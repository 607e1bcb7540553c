/** Every image that pages show, made into the files that browsers choose from; and what is wrong with those that cannot be. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '#content/content.ts';
import type { Problem } from '#model/problem.ts';
import { encode, LARGEST, type PreparedImage } from './encode.ts';
import { imageHash, isKept, keep, readKept } from './imageStore.ts';
import { readImage, type Complaint, type ReadImage } from './readImage.ts';
import { usedImages, type UsedImage } from './usedImages.ts';

/** By path from the project's root. */
export type PreparedImages = ReadonlyMap<string, PreparedImage>;

/** One after the other: each takes all cores by itself, and a decoded photo takes a hundred megabytes. */
export async function prepareImages(
  siteDir: string,
  content: Content,
): Promise<{ readonly images: PreparedImages; readonly problems: readonly Problem[] }> {
  const images = new Map<string, PreparedImage>();
  const problems: Problem[] = [];
  // The same image stands in several editions.
  const byHash = new Map<string, PreparedImage>();
  for (const used of usedImages(siteDir, content)) {
    const bytes = await readFile(path.join(siteDir, used.path));
    const hash = imageHash(bytes);
    const prepared = byHash.get(hash) ?? readKept(siteDir, hash) ?? (await prepare(siteDir, used, bytes, hash));
    if ('found' in prepared) {
      problems.push({ ...used.place, ...prepared });
      continue;
    }
    byHash.set(hash, prepared);
    images.set(used.path, prepared);
  }
  return { images, problems };
}

async function prepare(siteDir: string, used: UsedImage, bytes: Buffer, hash: string): Promise<PreparedImage | Complaint> {
  const image = await lookAt(used, bytes);
  if ('found' in image) return image;
  const prepared = await encode(bytes, image, hash);
  keep(siteDir, hash, prepared);
  return prepared;
}

/** What `prepareImages` would complain about, without making anything. */
export async function imageProblems(siteDir: string, content: Content): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const used of usedImages(siteDir, content)) {
    const bytes = await readFile(path.join(siteDir, used.path));
    if (isKept(siteDir, imageHash(bytes))) continue;
    const image = await lookAt(used, bytes);
    if ('found' in image) problems.push({ ...used.place, ...image });
  }
  return problems;
}

async function lookAt({ url }: UsedImage, bytes: Buffer): Promise<ReadImage | Complaint> {
  const image = await readImage(bytes, url);
  if ('found' in image || !image.isShownAsItIs || bytes.length <= LARGEST) return image;
  const what = image.format === 'svg' ? 'drawing' : 'moving image';
  return {
    found: `the ${what} \`${url}\` of ${Math.ceil(bytes.length / 1000)} kB`,
    expected: `at most ${LARGEST / 1000} kB, because the hub cannot make it smaller`,
    fix: image.format === 'svg' ? 'simplify it, or save it as PNG' : 'make it shorter or smaller, or show one image of it',
  };
}
