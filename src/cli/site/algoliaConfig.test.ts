/** What of the Algolia variables reaches the site: read from the real configuration, as Docusaurus reads it. */
import { execFileSync } from 'node:child_process';
import { siteDir } from '#cli/process/siteDir.ts';

function configWith(variables: Readonly<Record<string, string>>): string {
  const script =
    "import('./docusaurus.config.ts').then(({ default: { default: config = {}, ...rest } }) => console.log(JSON.stringify({ ...rest, ...config })))";
  const env = { ...process.env, HUB_ALGOLIA_APP_ID: '', HUB_ALGOLIA_SEARCH_KEY: '', HUB_ALGOLIA_ADMIN_KEY: '', ...variables };
  return execFileSync(process.execPath, ['--import', 'tsx', '--eval', script], { cwd: siteDir, encoding: 'utf8', env, stdio: 'pipe' });
}

test('the site carries the public values, and never the admin key', () => {
  const config = configWith({ HUB_ALGOLIA_APP_ID: 'APP1', HUB_ALGOLIA_SEARCH_KEY: 'search1', HUB_ALGOLIA_ADMIN_KEY: 'admin1' });
  expect(config).toContain('"customFields":{"algolia":{"appId":"APP1","searchKey":"search1"}}');
  expect(config).not.toContain('admin1');
});

test('without the search key the site knows nothing of Algolia', () => {
  const config = configWith({ HUB_ALGOLIA_APP_ID: 'APP1', HUB_ALGOLIA_ADMIN_KEY: 'admin1' });
  expect(config).toContain('"customFields":{}');
  expect(config).not.toMatch(/APP1|admin1/);
});
