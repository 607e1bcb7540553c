/**
 * Interface strings come in areas (`#model/stringAreas.ts`): Docusaurus gives every page those of the whole site, 20 KB in Latin letters
 * and more in Cyrillic. While authors work (`npm run dev`) all stay together, so that a change of the catalogue shows at once.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { areaOf, STRING_AREAS } from '#model/stringAreas.ts';

export default function pageStrings({ generatedFilesDir, codeTranslations }: LoadContext): Plugin {
  const folder = path.join(generatedFilesDir, 'hub-strings');
  return {
    name: 'hub-page-strings',
    configureWebpack(_config, isServer, { currentBundler }) {
      mkdirSync(folder, { recursive: true });
      for (const area of ['everywhere', ...Object.keys(STRING_AREAS)]) {
        const strings = Object.entries(codeTranslations).filter(([id]) => areaOf(id) === area);
        writeFileSync(path.join(folder, `${area}.json`), JSON.stringify(Object.fromEntries(strings)));
      }
      const { NormalModuleReplacementPlugin } = currentBundler.instance;
      const everywhere = path.join(folder, 'everywhere.json');
      return {
        resolve: { alias: { '@hub-strings': folder } },
        plugins:
          isServer || process.env.NODE_ENV !== 'production'
            ? []
            : [new NormalModuleReplacementPlugin(/^@generated\/codeTranslations$/, everywhere)],
      };
    },
  };
}
