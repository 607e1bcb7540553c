/**
 * Leaves out what the classic theme loads on every page and the hub does not use: its style sheet, progress bar and code colours.
 * And keeps style sheets apart, so that a page loads those of what is on it: Docusaurus puts all of them into one, because their order
 * is not certain otherwise. Here it does not matter: that of all pages (`css/base.css`) comes first, and each other has classes of its own.
 */
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
    configureWebpack: (_config, isServer) => ({
      resolve: { alias: Object.fromEntries(unused.map((file) => [file, false as const])) },
      ...(!isServer && { optimization: { splitChunks: { cacheGroups: { styles: false } } } }),
    }),
  };
}
