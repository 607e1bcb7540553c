/**
 * The page around everything: as Docusaurus has it, but the application is brought by `components/start` instead of at once, and without what
 * the classic theme puts first: signs that are not used, and the colour mode as an address may ask for it. Ours is one line. Of the feeds one
 * is named on all pages; that of reports links to each.
 */
import path from 'node:path';
import { buildSync } from 'esbuild';
import { STORAGE_KEYS } from '#model/storage.ts';

/**
 * Before the first paint: as the reader has chosen, or the device. It stands before the style sheet: behind it, it would wait until that has
 * come, and the whole page with it, 180 ms on a slow line.
 */
const COLOUR_MODE = `{let t;try{t=localStorage.getItem('${STORAGE_KEYS.colourMode}')}catch{}document.documentElement.dataset.theme=t||(matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light')}`;

/** @param lost what is said when the application does not come */
export function pageTemplate(siteDir: string, lost: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(siteDir, 'src/components/start/start.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  const start = outputFiles[0]?.text.trim() ?? '';
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <% it.metaAttributes.forEach((tag) => { %><%~ tag %><% }); %>
    <%~ it.headTags.replace(/<link [^>]*application.(?:rss|json)[^>]*>/g, '') %>
    <script>${COLOUR_MODE}</script>
    <% it.stylesheets.forEach((sheet) => { %><link rel="stylesheet" href="<%= it.baseUrl %><%= sheet %>"><% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    <p hidden popover style="margin:auto auto 1rem">${lost}</p>
    <script data-files="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>">${start}</script>
  </body>
</html>
`;
}
