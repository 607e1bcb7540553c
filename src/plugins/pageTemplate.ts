/** The page around everything: as Docusaurus has it, but the application is brought by `components/start` instead of at once. */
import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Scripts inside the page that choose its colours. They run before the style sheet is asked for: behind it they wait until it has come, and
 * with them the whole page, 180 ms on a slow line.
 */
const SCRIPTS = /<script[^]*?<\/script>/g;

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
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((tag) => { %><%~ tag %><% }); %>
    <%~ it.headTags %>
    <%~ (it.preBodyTags.match(${SCRIPTS}) ?? []).join('') %>
    <% it.stylesheets.forEach((sheet) => { %><link rel="stylesheet" href="<%= it.baseUrl %><%= sheet %>"><% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags.replace(${SCRIPTS}, '') %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    <script data-files="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>" data-lost="${lost.replaceAll('"', '&quot;')}">${start}</script>
  </body>
</html>
`;
}
