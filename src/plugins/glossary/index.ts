/** Gives the glossary page its data, as the overlay wrote them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const GLOSSARY = 'glossary.json';

export default function glossary({ localizationDir, baseUrl }: LoadContext): Plugin {
  const file = path.join(localizationDir, GLOSSARY);
  return {
    name: 'hub-glossary',
    getPathsToWatch: () => [file],
    loadContent: () => readFile(file, 'utf8'),
    async contentLoaded({ content, actions: { createData, addRoute } }) {
      // Docusaurus hands back what `loadContent` returned.
      const entries = await createData(GLOSSARY, content as string);
      addRoute({
        path: `${baseUrl}glossary/`,
        component: '@site/src/components/glossary/GlossaryPage.tsx',
        exact: true,
        modules: { entries },
      });
    },
  };
}
