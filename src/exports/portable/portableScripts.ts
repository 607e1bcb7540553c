import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codeRoot } from '#content/codeRoot.ts';
import { bundleScript } from '#exports/bundleScript.ts';

export interface PortableScripts {
  /** For every page. */
  readonly page: string;
  /** For the page of results. */
  readonly search: string;
  readonly sheet: string;
}

const FOLDER = path.join(codeRoot, 'src/components/portable');

/** The scripts of all copies. */
export async function portableScripts(): Promise<PortableScripts> {
  const [page, search] = await Promise.all(['page.ts', 'search.ts'].map((entry) => bundleScript(path.join(FOLDER, entry))));
  return { page: page ?? '', search: search ?? '', sheet: readFileSync(path.join(FOLDER, 'copy.css'), 'utf8') };
}
