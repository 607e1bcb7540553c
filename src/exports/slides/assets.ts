/** What every deck carries inside: reveal.js and the hub's own few lines, as one script and one style. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { codeRoot } from '#content/codeRoot.ts';

export interface SlideAssets {
  readonly script: string;
  readonly style: string;
}

/** Takes a second; one loading serves any number of decks. */
export async function loadSlideAssets(): Promise<SlideAssets> {
  const { outputFiles } = await build({
    entryPoints: [path.join(codeRoot, 'src/components/slides/runDeck.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return {
    script: outputFiles.map(({ text }) => text).join(''),
    style: readFileSync(path.join(codeRoot, 'node_modules/reveal.js/dist/reveal.css'), 'utf8'),
  };
}
