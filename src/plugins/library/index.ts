/** Gives the home, the library and the catalogue their data, and publishes it as `catalogue.json`. */
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const FILE = 'catalogue.json';

export default function library({ localizationDir, baseUrl }: LoadContext): Plugin {
  const source = path.join(localizationDir, FILE);
  return {
    name: 'hub-library',
    getPathsToWatch: () => [source],
    // The overlay wrote the file from parsed content; it is handed on as it is.
    loadContent: () => readFile(source, 'utf8'),
    async contentLoaded({ content, actions: { createData, addRoute } }) {
      const catalogue = await createData(FILE, String(content));
      const route = (at: string, component: string): void => {
        addRoute({ path: baseUrl + at, component: `@site/src/components/${component}`, exact: true, modules: { catalogue } });
      };
      route('', 'home/HomePage.tsx');
      route('library/', 'library/LibraryPage.tsx');
      route('catalogue/', 'catalogue/CataloguePage.tsx');
    },
    postBuild: ({ outDir }) => copyFile(source, path.join(outDir, FILE)),
  };
}
