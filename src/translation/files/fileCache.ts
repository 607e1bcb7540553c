/** Files are made from the same input again and again, above all those of editions, which never change: they are kept, by their input. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { codeStamp } from '#content/codeStamp.ts';
import { sweepStore } from '#content/sweepStore.ts';
import type { ExportedBook, ExportFormat } from '#exports/format.ts';
import type { DownloadFormat } from '#model/download.ts';
import type { ShownPage } from '#translation/shownPages.ts';
import { exportedBook, type ShownBook } from './books.ts';
import type { FilesContext } from './exportedPage.ts';

/** Folders of the code that the files are made by. */
const MAKERS = [
  'exports',
  'training',
  'language',
  'model',
  'content',
  'translation/files',
  'components/sco',
  'components/quiz',
  'components/slides',
];

/** Format → file in the entry, or name of what is kept elsewhere; null for what has nothing to put in. */
const indexSchema = z.record(z.string(), z.string().nullable());

export type MadeFiles = ReadonlyMap<DownloadFormat, Uint8Array>;

/** The files of a book, from the store or made now. */
export function filesOf(book: ShownBook, context: FilesContext, formats: readonly ExportFormat[]): MadeFiles {
  const fitting = formats.filter(({ types }) => types.includes(book.shown.facts.type));
  const folder = path.join(storeOf(context.siteDir), keyOf(book, context));
  const index = readIndex(folder) ?? make(folder, exportedBook(book, context), fitting);
  const now = new Date();
  utimesSync(folder, now, now);
  const made = new Map<DownloadFormat, Uint8Array>();
  for (const { id, kept } of fitting) {
    const name = index[id];
    const bytes = typeof name !== 'string' ? undefined : kept === undefined ? readFileSync(path.join(folder, name)) : kept.read(name);
    if (bytes !== undefined) made.set(id, bytes);
  }
  return made;
}

function storeOf(siteDir: string): string {
  return path.join(siteDir, '.cache', 'files');
}

function readIndex(folder: string): Readonly<Record<string, string | null>> | undefined {
  const file = path.join(folder, 'index.json');
  if (!existsSync(file)) return undefined;
  const read = indexSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return read.success ? read.data : undefined;
}

/** An entry appears whole: two builds may make the same one. */
function make(folder: string, book: ExportedBook, formats: readonly ExportFormat[]): Readonly<Record<string, string | null>> {
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const index: Record<string, string | null> = {};
  for (const { id, make: makeFile, kept } of formats) {
    if (kept !== undefined) {
      index[id] = kept.nameOf(book) ?? null;
      continue;
    }
    const bytes = makeFile(book);
    index[id] = bytes === undefined ? null : id;
    if (bytes !== undefined) writeFileSync(path.join(part, id), bytes);
  }
  writeFileSync(path.join(part, 'index.json'), JSON.stringify(index));
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
  return index;
}

/** Everything an exported page is read from. */
function keyOf({ shown, steps }: ShownBook, { content, siteDir, reader, newestEdition, hubUrl, stringsOf }: FilesContext): string {
  const hash = createHash('sha256');
  const add = (value: unknown): void => {
    hash.update(JSON.stringify(value)).update('\0');
  };
  const addPage = ({ texts, text, facts }: ShownPage): void => {
    const { tree, file, frontMatter } = texts.original;
    add([tree.root, file, frontMatter.sources, text, facts]);
    // Images count by what is in them, whatever their name.
    const images = content.assets.filter((asset) => asset.tree === tree && text.body.includes(path.posix.basename(asset.file)));
    const published = [...text.body.matchAll(/\]\((\/[^)\s]+\.[a-z]+)/g)].map(([, address = '']) => `static${address}`);
    for (const image of [...images.map((asset) => asset.path), ...published]) {
      const absolute = path.join(siteDir, image);
      if (existsSync(absolute)) hash.update(readFileSync(absolute));
    }
  };
  add([codeStamp(MAKERS), reader, newestEdition, hubUrl, [...stringsOf(reader)], [...stringsOf(shown.facts.shown)]]);
  [shown, ...steps].forEach(addPage);
  return hash.digest('hex').slice(0, 32);
}

/** Forgets what no build has asked for in two weeks. */
export function sweepFiles(siteDir: string): void {
  sweepStore(storeOf(siteDir));
}
