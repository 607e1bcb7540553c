/** Leaves out what the classic theme loads on every page and the hub does not use: its style sheet, progress bar and code colours. */
import type { LoadContext, Plugin } from '@docusaurus/types';
import path from 'node:path';

export default function leanTheme({ siteDir }: LoadContext): Plugin {
  const themeFolder = path.dirname(require.resolve('@docusaurus/theme-classic', { paths: [siteDir] }));
  const unused = [
    require.resolve('infima/dist/css/default/default.css', { paths: [themeFolder] }),
    path.join(themeFolder, 'nprogress'),
    path.join(themeFolder, 'prism-include-languages'),
  ];
  return {
    name: 'hub-lean-theme',
    configureWebpack: () => ({ resolve: { alias: Object.fromEntries(unused.map((file) => [file, false as const])) } }),
  };
}
