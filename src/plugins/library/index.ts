/** Gives the home, the library, the catalogue and the search their data, and publishes it as `catalogue.json`. */
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const CATALOGUE = 'catalogue.json';
const FACETS = 'facets.json';
const SITUATIONS = 'situations.json';

/** The files as the overlay wrote them, from parsed content; they are handed on as they are. */
type Files = Readonly<Record<typeof CATALOGUE | typeof FACETS | typeof SITUATIONS, string>>;

export default function library({ localizationDir, baseUrl }: LoadContext): Plugin {
  const overlaid = (file: string): string => path.join(localizationDir, file);
  return {
    name: 'hub-library',
    getPathsToWatch: () => [overlaid(CATALOGUE), overlaid(FACETS), overlaid(SITUATIONS)],
    loadContent: async (): Promise<Files> => ({
      [CATALOGUE]: await readFile(overlaid(CATALOGUE), 'utf8'),
      [FACETS]: await readFile(overlaid(FACETS), 'utf8'),
      [SITUATIONS]: await readFile(overlaid(SITUATIONS), 'utf8'),
    }),
    async contentLoaded({ content, actions: { createData, addRoute } }) {
      // Docusaurus hands back what `loadContent` returned.
      const files = content as Files;
      const catalogue = await createData(CATALOGUE, files[CATALOGUE]);
      const facets = await createData(FACETS, files[FACETS]);
      const situations = await createData(SITUATIONS, files[SITUATIONS]);
      const route = (at: string, component: string, modules: Readonly<Record<string, string>>): void => {
        addRoute({ path: baseUrl + at, component: `@site/src/components/${component}`, exact: true, modules });
      };
      route('', 'home/HomePage.tsx', { catalogue, situations });
      route('library/', 'library/LibraryPage.tsx', { catalogue });
      route('catalogue/', 'catalogue/CataloguePage.tsx', { catalogue, facets });
      route('search/', 'search/SearchPage.tsx', { facets });
      route('submit/', 'submit/SubmitPage.tsx', { facets });
    },
    postBuild: ({ outDir }) => copyFile(overlaid(CATALOGUE), path.join(outDir, CATALOGUE)),
  };
}
