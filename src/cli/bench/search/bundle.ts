/** The hub's own code as a browser gets it: bundled, minified; React and Docusaurus, which every page has, left out. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

export const ENGINE_FILE = 'engine.mjs';
const ENGINE = 'src/search/embedded/embeddedClient.ts';
/** What a reader's browser runs: the engine in a worker, and what is shown when the field is touched. */
const WORKER = 'src/components/search/searchWorker.ts';
const INTERFACE = 'src/components/search/Combobox.tsx';

/** What every page has loaded. */
const LOADED = ['react', 'react/*', 'react-dom', '@docusaurus/*', '@theme/*', '@site/*', '*.css'] as const;
/** The engine is in the worker, the page fetches it as well only where it can have none; Algolia's client instead, where it is configured. */
const IN_WORKER = ['#search/embedded/embeddedClient.ts', '#search/embedded/loadLexicon.ts', '#search/algolia/algoliaClient.ts'] as const;
/** What keeps pages for offline is a file of its own, fetched when a person has stopped typing. */
const LATER = ['./keepSearch.ts'] as const;

export interface CodeSizes {
  /** Bytes after brotli 11. */
  readonly engine: number;
  /** Undefined where this checkout has no interface yet. */
  readonly interface: number | undefined;
}

/** Leaves the engine in `folder` and says how much code travels. */
export async function bundleHub(siteDir: string, folder: string): Promise<CodeSizes> {
  await bundle(siteDir, ENGINE, path.join(folder, ENGINE_FILE));
  const engine = existsSync(path.join(siteDir, WORKER))
    ? await size(siteDir, WORKER, path.join(folder, 'worker'))
    : compressed(readFileSync(path.join(folder, ENGINE_FILE)));
  return {
    engine,
    interface: existsSync(path.join(siteDir, INTERFACE))
      ? await size(siteDir, INTERFACE, path.join(folder, 'interface'), [...IN_WORKER, ...LATER])
      : undefined,
  };
}

/** Size of a library's module, minified alone. */
export async function librarySize(file: string, folder: string): Promise<number> {
  return size(path.dirname(file), path.basename(file), path.join(folder, 'library'));
}

export function compressed(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
    .length;
}

async function size(root: string, entry: string, outfile: string, without: readonly string[] = []): Promise<number> {
  await bundle(root, entry, `${outfile}.mjs`, without);
  return compressed(readFileSync(`${outfile}.mjs`));
}

async function bundle(root: string, entry: string, outfile: string, without: readonly string[] = []): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [`./${entry}`],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    external: [...LOADED, ...without],
    logLevel: 'error',
  });
}
