import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { codeRoot } from '#content/codeRoot.ts';

export interface PortableScripts {
  /** For every page. */
  readonly page: string;
  /** For the page of results. */
  readonly search: string;
  readonly sheet: string;
}

const FOLDER = path.join(codeRoot, 'src/components/portable');

/** The scripts of all copies, in one piece each, without modules: pages opened from a disk may load none. */
export async function portableScripts(): Promise<PortableScripts> {
  const [page, search] = await Promise.all(['page.ts', 'search.ts'].map(bundle));
  return { page: page ?? '', search: search ?? '', sheet: readFileSync(path.join(FOLDER, 'copy.css'), 'utf8') };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(FOLDER, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    // Copies are read where machines are old, too.
    target: 'es2020',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
