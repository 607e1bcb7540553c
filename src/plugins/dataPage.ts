/** A page of the site that shows data the overlay holds: the data stay out of every other page. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

export interface DataPage {
  /** Name of the file in the overlay without `.json`, and of the property the component gets. */
  readonly data: string;
  /** Address from the root of a locale, with a slash at the end. */
  readonly at: string;
  /** Path below `src/components`. */
  readonly component: string;
}

/** @example dataPage({ data: 'board', at: 'translations/', component: 'board/BoardPage.tsx' }) */
export function dataPage({ data, at, component }: DataPage): (context: LoadContext) => Plugin {
  return ({ localizationDir, baseUrl }) => {
    const file = path.join(localizationDir, `${data}.json`);
    return {
      name: `hub-${data}`,
      getPathsToWatch: () => [file],
      loadContent: () => readFile(file, 'utf8'),
      async contentLoaded({ content, actions: { createData, addRoute } }) {
        // Docusaurus hands back what `loadContent` returned.
        const created = await createData(`${data}.json`, content as string);
        addRoute({ path: baseUrl + at, component: `@site/src/components/${component}`, exact: true, modules: { [data]: created } });
      },
    };
  };
}
