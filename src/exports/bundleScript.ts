import { build } from 'esbuild';

/** A script in one piece, without modules: pages opened from a disk may load none. Read where browsers are old, too. */
export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
