/** A module as one SCO of SCORM 1.2: score, completion and place reach the learning platform; it opens without one, too. */
import { uuidOf } from '#exports/epub/uuid.ts';
import type { ExportedImage, ExportedPage } from '#exports/exportedPage.ts';
import { gatherImages } from '#exports/html/images.ts';
import { zip } from '#exports/zip.ts';
import { manifest } from './manifest.ts';
import { IMAGES, modulePage, SCRIPT } from './modulePage.ts';

/** `script`: from `scoScript`, the same for every module. */
export function scorm(original: ExportedPage, script: string): Uint8Array {
  const images = new Map<string, ExportedImage>();
  const page = { ...original, follow: gatherImages(original.follow, images) };
  const files = [
    { path: 'index.html', content: modulePage(page) },
    { path: SCRIPT, content: script },
    ...[...images.values()].map(({ name, bytes }) => ({ path: IMAGES + name, content: bytes })),
  ];
  const id = `hub-${uuidOf(['scorm', page.url, page.language, page.edition ?? ''].join(' '))}`;
  const list = manifest(
    page,
    id,
    files.map(({ path }) => path),
  );
  return zip([{ path: 'imsmanifest.xml', content: list }, ...files], page.updated);
}
