import path from 'node:path';
import { build } from 'esbuild';
import { codeRoot } from '#content/codeRoot.ts';

/** The script of all packages in one piece, without a module of its own: pages opened from a disk may load no modules. */
export async function scoScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(codeRoot, 'src/components/sco/sco.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    // Learning platforms are opened in older browsers, too.
    target: 'es2020',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
