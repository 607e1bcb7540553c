/** The list of organisations, and a page for each. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { ShownOrganisation } from '#model/directory.ts';

export default function organisationPages({ localizationDir, baseUrl }: LoadContext): Plugin {
  const file = path.join(localizationDir, 'organisations.json');
  return {
    name: 'hub-organisations',
    getPathsToWatch: () => [file],
    loadContent: () => readFile(file, 'utf8'),
    async contentLoaded({ content, actions: { createData, addRoute } }) {
      // Docusaurus hands back what `loadContent` returned, and the overlay wrote the file from this type.
      const organisations = JSON.parse(content as string) as readonly ShownOrganisation[];
      const route = async (at: string, component: string, name: string, data: unknown): Promise<void> => {
        const created = await createData(`${name}.json`, JSON.stringify(data));
        addRoute({
          path: baseUrl + at,
          component: `@site/src/components/organisations/${component}`,
          exact: true,
          modules: { data: created },
        });
      };
      // The list says who there is; what is known of each stands on its page.
      const list = organisations.map(({ about: _about, sources: _sources, pages, ...rest }) => ({ ...rest, pages: pages.length }));
      await route('organisations/', 'OrganisationsPage.tsx', 'organisations', list);
      for (const organisation of organisations) {
        await route(`organisations/${organisation.id}/`, 'OrganisationPage.tsx', `organisation-${organisation.id}`, organisation);
      }
    },
  };
}
