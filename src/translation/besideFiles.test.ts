import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { checkContent } from '#content/checkContent.ts';
import { prepareImages } from '#content/images/prepareImages.ts';
import { createSite, edit, removeSites } from '#content/testing/site.ts';
import { exportedPage } from './files/exportedPage.ts';
import { filesContext } from './files/filesContext.ts';
import { loadLedger } from './freshness/ledger.ts';
import { overlayFiles, overlaySupplies, type OverlaySupplies } from './overlay.ts';
import { BESIDE } from './overlayPlaces.ts';
import { shownPages } from './shownPages.ts';
import { textOf } from './testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const BELOW = 'docusaurus-plugin-content-docs/current/case-studies';

async function siteShowing(markdown: string): Promise<{ readonly siteDir: string; readonly supplies: OverlaySupplies }> {
  const noise = { type: 'gaussian', mean: 128, sigma: 10 } as const;
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#a98', noise } })
    .jpeg()
    .toBuffer();
  const siteDir = createSite({ ...edit(CASE, 'They meet.', `They meet.\n\n${markdown}`), 'docs/case-studies/hall.jpg': photo });
  const { content } = checkContent(siteDir);
  const { images } = await prepareImages(siteDir, content);
  return { siteDir, supplies: overlaySupplies(siteDir, { content, ledger: loadLedger(siteDir).ledger }, images) };
}

const SHOWN = '![A hall](./hall.jpg "Photo: Example")';

test('a shown image is published in its sizes; the original only where a text links to it', async () => {
  const { siteDir, supplies } = await siteShowing(SHOWN);
  const files = overlayFiles(siteDir, supplies, 'sq');
  const published = [...files.keys()].filter((file) => file.startsWith('static/assets/i/'));
  const sizes = published.map((file) => file.replace(/^.*-/, ''));
  expect(sizes).toEqual(expect.arrayContaining(['360.avif', '720.avif', '900.avif', '720.jpg']));
  expect(files.has(`${BELOW}/hall.jpg`)).toBe(false);
  const beside = JSON.parse(textOf(files, BESIDE)) as Record<string, unknown>;
  expect(beside[`${BELOW}/hall.jpg`]).toMatchObject({ picture: { width: 900, height: 600 } });

  const linked = await siteShowing(`${SHOWN}\n\n[As it was taken](./hall.jpg)`);
  expect(overlayFiles(linked.siteDir, linked.supplies, 'sq').has(`${BELOW}/hall.jpg`)).toBe(true);
});

test('books and packages get the file for every browser, not the original', async () => {
  const { siteDir, supplies } = await siteShowing(SHOWN);
  const page = shownPages(supplies, 'en', undefined).find(({ facts }) => facts.id === 'case');
  if (page === undefined) throw new Error('the case is not shown');
  const image = exportedPage(page, filesContext(siteDir, supplies, 'en')).follow.image('./hall.jpg');
  expect(image).toMatchObject({ name: 'docs-case-studies-hall.jpg', type: 'image/jpeg' });
  expect(await sharp(image?.bytes).metadata()).toMatchObject({ width: 720, height: 480 });
  expect(image?.bytes).not.toEqual(readFileSync(path.join(siteDir, 'docs/case-studies/hall.jpg')));
});
