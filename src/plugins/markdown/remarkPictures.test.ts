import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { BesideFile, Picture } from '#model/picture.ts';
import { BESIDE, OVERLAY } from '#translation/overlayPlaces.ts';
import { remarkFileSizes } from './remarkFileSizes.ts';
import { remarkPictures } from './remarkPictures.ts';

const PHOTO: Picture = {
  src: 'assets/i/3f9a2c1b0d-720.jpg',
  width: 1440,
  height: 1080,
  colour: '#a98',
  sources: [
    { format: 'avif', widths: [360, 1440] },
    { format: 'webp', widths: [360] },
  ],
};
const LINES: Picture = { src: 'assets/i/0d1b2c9a3f.svg', width: 300, height: 100, sources: [] };
const FILES: Readonly<Record<string, BesideFile>> = {
  'docs/kit/photo.jpg': { bytes: 1_630_539, picture: PHOTO },
  'docs/kit/night.jpg': { bytes: 9, picture: { ...PHOTO, colour: '#336' } },
  'docs/lines.svg': { bytes: 121, picture: LINES },
  'docs/kit/costs.ods': { bytes: 8998 },
  'static/img/form.pdf': { bytes: 45_000 },
};

const siteDir = mkdtempSync(path.join(tmpdir(), 'hub-pictures-'));
const overlay = path.join(siteDir, OVERLAY, 'sr');
beforeAll(() => {
  mkdirSync(overlay, { recursive: true });
  writeFileSync(path.join(overlay, BESIDE), JSON.stringify(FILES));
});
afterAll(() => rmSync(siteDir, { recursive: true }));

function render(body: string, file = path.join(overlay, 'docs/kit/page.md')): string {
  const built = { siteDir, locale: 'sr' } as const;
  const page = new VFile({ path: file, value: body, data: { frontMatter: { hub: { shown: 'hr' } } } });
  const processor = unified()
    .use(remarkParse)
    .use(remarkPictures, built)
    .use(remarkFileSizes, built)
    .use(remarkRehype)
    .use(rehypeStringify);
  return String(processor.processSync(page));
}

test('an image becomes what browsers choose from, with its size, its description and its credit', () => {
  expect(render('![A "hall"](./photo.jpg "Photo: Ana")')).toMatchInlineSnapshot(
    `"<p><img src="/sr/assets/i/3f9a2c1b0d-720.jpg" alt="A &#x22;hall&#x22;" width="1440" height="1080" title="Photo: Ana" data-avif="/sr/assets/i/3f9a2c1b0d-360.avif 360w,/sr/assets/i/3f9a2c1b0d-1440.avif 1440w" data-webp="/sr/assets/i/3f9a2c1b0d-360.webp 360w" style="background:#a98;color:#000" loading="eager"></p>"`,
  );
});

test('the same, with its address apart', () => {
  expect(render('![A hall][hall]\n\n[hall]: ./photo.jpg "Photo: Ana"')).toBe(render('![A hall](./photo.jpg "Photo: Ana")').trim());
});

test('what lies below a heading or another image waits until it is near', () => {
  const eager = (body: string): readonly string[] =>
    render(body)
      .match(/<img[^>]*>/g)
      ?.map((image) => String(image.includes('eager'))) ?? [];
  expect(eager('Text.\n\n![A](photo.jpg)\n\n![B](photo.jpg)')).toEqual(['true', 'false']);
  expect(eager('## One\n\n![A](photo.jpg)')).toEqual(['false']);
});

test('a description can be read on the colour that waits', () => {
  expect(render('![A](photo.jpg)')).toContain('background:#a98;color:#000');
  expect(render('![A](night.jpg)')).toContain('background:#336;color:#fff');
});

test('a drawing is shown as it is; what is not of the overlay is left to Docusaurus', () => {
  expect(render('## One\n\n![Lines](../lines.svg)')).toContain(
    '<img src="/sr/assets/i/0d1b2c9a3f.svg" alt="Lines" width="300" height="100">',
  );
  expect(render('![A](./missing.jpg)')).toContain('src="./missing.jpg"');
  expect(render('![A](./photo.jpg)', path.join(siteDir, 'docs/kit/page.md'))).toContain('src="./photo.jpg"');
});

test.each([
  ['[Costs](./costs.ods)', 'Costs (ODS, 9 kB)'],
  ['[Costs (.ods)](./costs.ods)', 'Costs (.ods) (9 kB)'],
  ['[Kostods](./costs.ods)', 'Kostods (ODS, 9 kB)'],
  ['[The original](./photo.jpg)', 'The original (JPG, 1,6 MB)'],
  ['[Form](/img/form.pdf)', 'Form (PDF, 45 kB)'],
  ['[A page](./page.md), [elsewhere](https://example.org/a.pdf)', 'A page'],
  ['[Elsewhere](https://example.org/a.pdf)', 'Elsewhere'],
])('%s is read as %s', (body, text) => {
  expect(/<a [^>]*>([^<]*)<\/a>/.exec(render(body))?.[1]?.replaceAll('\u{A0}', ' ')).toBe(text);
});
