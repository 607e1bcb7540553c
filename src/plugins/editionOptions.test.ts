import path from 'node:path';
import type { PluginOptions, VersionMetadata } from '@docusaurus/plugin-content-docs';
import { DEFAULT_OPTIONS } from '@docusaurus/plugin-content-docs/lib/options.js';
import { readVersionsMetadata } from '@docusaurus/plugin-content-docs/lib/versions/version.js';
import type { LoadContext } from '@docusaurus/types';
import { pagePath } from '#content/address.ts';
import { release } from '#content/release.ts';
import { createSite, removeSites } from '#content/testing/site.ts';
import { library, listEditions } from '#content/tree.ts';
import { editionOptions } from './editionOptions.ts';

afterAll(removeSites);

/** What Docusaurus makes of a site with these editions, cut in this order. */
async function versionsOf(...editions: string[]): Promise<readonly VersionMetadata[]> {
  const siteDir = createSite();
  for (const edition of editions) expect(release(siteDir, edition, {}).problems).toEqual([]);
  const options: PluginOptions = {
    ...DEFAULT_OPTIONS,
    id: 'default',
    routeBasePath: 'library',
    sidebarPath: false,
    ...editionOptions(listEditions(siteDir)),
  };
  const context = {
    siteDir,
    baseUrl: '/hr/',
    localizationDir: path.join(siteDir, '.overlay/hr'),
    i18n: { currentLocale: 'hr', localeConfigs: { hr: { translate: true } } },
  };
  // The function reads no more of the context than this.
  const versions = await readVersionsMetadata({ context: context as unknown as LoadContext, options });
  for (const { versionName, path: address } of versions) {
    expect(`${address}/training/course/`).toBe(`/hr${pagePath(library(versionName), 'training/course.md', listEditions(siteDir)[0])}`);
  }
  return versions;
}

function table(versions: readonly VersionMetadata[]): unknown {
  return versions.map(({ versionName, path: address, banner, noIndex, isLast }) => ({ versionName, address, banner, noIndex, isLast }));
}

test('before the first edition, the working draft is the library', async () => {
  expect(table(await versionsOf())).toMatchInlineSnapshot(`
[
  {
    "address": "/hr/library",
    "banner": null,
    "isLast": true,
    "noIndex": false,
    "versionName": "current",
  },
]
`);
});

test('readers land on the newest edition; search engines are sent to no other', async () => {
  expect(table(await versionsOf('2026', '2026b', '2027'))).toMatchInlineSnapshot(`
[
  {
    "address": "/hr/library/next",
    "banner": "unreleased",
    "isLast": false,
    "noIndex": true,
    "versionName": "current",
  },
  {
    "address": "/hr/library",
    "banner": null,
    "isLast": true,
    "noIndex": false,
    "versionName": "2027",
  },
  {
    "address": "/hr/library/2026b",
    "banner": "unmaintained",
    "isLast": false,
    "noIndex": true,
    "versionName": "2026b",
  },
  {
    "address": "/hr/library/2026",
    "banner": "unmaintained",
    "isLast": false,
    "noIndex": true,
    "versionName": "2026",
  },
]
`);
});
