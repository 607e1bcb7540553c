import { explainFailure } from './explainFailure.ts';

/** What Docusaurus 3.10.2 printed for each mistake, shortened where lines repeat. */
const FAILURES = {
  link: `[INFO] [sq] Creating an optimized production build...

\u001B[31m[ERROR]\u001B[39m Error: Unable to build website for locale sq.
    at tryToBuildLocale (/hub/node_modules/@docusaurus/core/lib/commands/build/build.js:76:15)
    ... 4 lines matching cause stack trace ...
    at async file:///hub/node_modules/@docusaurus/core/bin/docusaurus.mjs:44:3 {
  [cause]: Error: Docusaurus found broken links!
  
  Please check the pages of your site in the list below, and make sure you don't reference any path that does not exist.
  Note: it's possible to ignore broken links with the 'onBrokenLinks' Docusaurus configuration, and let the build pass.
  
  Exhaustive list of all broken links found:
  - Broken link on source page path = /sq/library/a/:
     -> linking to /sq/nowhere/
  
      at throwError (/hub/node_modules/@docusaurus/logger/lib/logger.js:80:11)
}
[INFO] Docusaurus version: 3.10.2
Node version: v20.20.2
`,
  markdown: `[INFO] [sq] Creating an optimized production build...
[ERROR] Client bundle compiled with errors therefore further build is impossible.
╰─▶   × Error: MDX compilation failed for file "/hub/docs/a.mdx"
        │ Cause: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
        │ Details:
        │ {
        │   "column": 1,
        │   "name": "4:1",
        │   "place": {
        │     "line": 4
        │   },
        │   "ruleId": "unexpected-eof"
        │ }
        │
        │     at compileToJSX (/hub/node_modules/@docusaurus/mdx-loader/lib/utils.js:93:15)
`,
  frontMatter: `[ERROR] Error while parsing Markdown front matter.
This can happen if you use special characters in front matter values (try using double quotes around that value).
[ERROR] Loading of version failed for version current

[ERROR] Error: Unable to build website for locale sq.
    at async runCLI (/hub/node_modules/@docusaurus/core/lib/commands/cli.js:56:5) {
  [cause]: Error: Can't process doc metadata for doc at path path=/hub/docs/intro.md in version name=current
      at async Promise.all (index 0) {
    [cause]: YAMLException: unexpected end of the stream within a flow collection (4:1)
    
     2 | slug: /
     3 | title: [
    -----^
        at generateError (/hub/node_modules/js-yaml/lib/loader.js:197:10) {
      reason: 'unexpected end of the stream within a flow collection',
      mark: {
        name: null,
        position: 18,
        snippet: ' 1 | \\n 2 | slug: /'
      }
    }
  }
}
`,
  rendering: `[ERROR] Error: Unable to build website for locale sq.
    at tryToBuildLocale (/hub/node_modules/@docusaurus/core/lib/commands/build/build.js:76:15) {
  [cause]: Error: Docusaurus static site generation failed for 1 paths:
  - "/sq/bad/"
      at throwSSGError (/hub/node_modules/@docusaurus/core/lib/ssg/ssgGlobalResult.js:56:11) {
    [cause]: AggregateError
        at throwSSGError (/hub/node_modules/@docusaurus/core/lib/ssg/ssgGlobalResult.js:57:16) {
      [errors]: [
        Error: Can't render static file for pathname "/sq/bad/"
            at generateStaticFile (/hub/node_modules/@docusaurus/core/lib/ssg/ssgRenderer.js:131:20) {
          [cause]: Error: boom
              at Bad (/hub/.cache/site/sq/sq/__server/assets/js/988cf61d.e57a107a.js:10:11)
        }
      ]
    }
  }
}
`,
  missingModule: `[ERROR] Client bundle compiled with errors therefore further build is impossible.
× Module not found: Can't resolve './nofile' in '/hub/src/pages'
   ╭─[1:0]
 1 │ import x from './nofile';
   · ─────────────────────────
   ╰────
`,
};

describe('explainFailure', () => {
  it.each(Object.entries(FAILURES))('names page and reason without a stack: %s', (_, output) => {
    expect(explainFailure(output, '/hub')).toMatchSnapshot();
    expect(explainFailure(output, '/hub')).not.toMatch(/\bat .+:\d+:\d+|\/hub\/|\[ERROR\]|node_modules/);
  });

  it('keeps what it does not know', () => {
    expect(explainFailure('node: out of memory\n', '/hub')).toBe('node: out of memory');
    expect(explainFailure('', '/hub')).toBe('');
  });
});
