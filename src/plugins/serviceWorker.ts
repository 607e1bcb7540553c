/** Puts the service worker at the root of the site, from where it sees every locale. */
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { build } from 'esbuild';

export default function serviceWorker({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'hub-service-worker',
    async postBuild({ outDir }) {
      // Locales are built one by one; the one at the root brings what they share.
      if (baseUrl !== '/') return;
      await build({
        entryPoints: [path.join(siteDir, 'src/components/offline/serviceWorker.ts')],
        outfile: path.join(outDir, 'sw.js'),
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        logLevel: 'error',
      });
    },
  };
}
