/** Files of images are kept by what they are made from: editions and locales share them, and a second build makes none. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import * as z from 'zod';
import { sweepStore } from '#content/sweepStore.ts';
import type { Picture } from '#model/picture.ts';
import { SETTINGS, type PreparedImage } from './encode.ts';

/** Our own file. Its parts are not looked at: what is cut off does not parse as JSON. */
const indexSchema = z.custom<Picture>((value) => typeof value === 'object' && value !== null);
const INDEX = 'picture.json';

/** Of the image and of what makes its files. Their addresses carry it, and are kept for ever by browsers. */
export function imageHash(bytes: Buffer): string {
  return createHash('sha256').update(SETTINGS).update(JSON.stringify(sharp.versions)).update(bytes).digest('hex').slice(0, 10);
}

export function isKept(siteDir: string, hash: string): boolean {
  return existsSync(path.join(storeOf(siteDir), hash, INDEX));
}

export function readKept(siteDir: string, hash: string): PreparedImage | undefined {
  const folder = path.join(storeOf(siteDir), hash);
  if (!isKept(siteDir, hash)) return undefined;
  const picture = indexSchema.parse(JSON.parse(readFileSync(path.join(folder, INDEX), 'utf8')));
  const now = new Date();
  utimesSync(folder, now, now);
  const names = readdirSync(folder).filter((name) => name !== INDEX);
  const below = path.posix.dirname(picture.src);
  return { picture, files: new Map(names.map((name) => [`${below}/${name}`, readFileSync(path.join(folder, name))])) };
}

/** An entry appears whole: two builds may make the same one. */
export function keep(siteDir: string, hash: string, { picture, files }: PreparedImage): void {
  const folder = path.join(storeOf(siteDir), hash);
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(part, path.posix.basename(name)), bytes);
  writeFileSync(path.join(part, INDEX), JSON.stringify(picture));
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
}

/** Forgets what no build has asked for in two weeks. */
export function sweepImages(siteDir: string): void {
  sweepStore(storeOf(siteDir));
}

function storeOf(siteDir: string): string {
  return path.join(siteDir, '.cache', 'images');
}
