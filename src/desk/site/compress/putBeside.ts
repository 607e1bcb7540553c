import { copyFile, link, rename, rm, stat } from 'node:fs/promises';

/** Puts a copy beside its file, as a hard link where the file system has them; undefined takes away what was there. Never writes into a file. */
export async function putBeside(file: string, copy: string | undefined): Promise<void> {
  if (copy === undefined) return rm(file, { force: true });
  if (await isSame(file, copy)) return;
  const partial = `${file}.part`;
  await rm(partial, { force: true });
  await link(copy, partial).catch(() => copyFile(copy, partial));
  await rename(partial, file);
}

/** The very same file; without hard links it is copied again, which costs less than comparing. */
async function isSame(file: string, copy: string): Promise<boolean> {
  const [there, wanted] = await Promise.all([stat(file).catch(() => undefined), stat(copy)]);
  return there !== undefined && there.ino === wanted.ino && there.dev === wanted.dev;
}
