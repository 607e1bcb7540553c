/** Files that learning platforms take in. */
import { strToU8 } from 'fflate';
import { cartridge } from './cartridge/cartridge.ts';
import type { ExportedPage } from './exportedPage.ts';
import type { ExportFormat } from './format.ts';
import { gift } from './gift/gift.ts';
import { moodleXml } from './moodle/moodleXml.ts';
import { scorm } from './scorm/scorm.ts';

/** `script` runs in the packages: from `scoScript`. */
export function learningFormats(script: string): readonly ExportFormat[] {
  return [
    { id: 'scorm', extension: 'scorm.zip', types: ['module'], make: ({ page }) => scorm(page, script) },
    { id: 'cartridge', extension: 'imscc', types: ['module'], make: ({ page }) => cartridge(page) },
    { id: 'moodle', extension: 'moodle.xml', types: ['module'], make: ({ page }) => questionFile(page, moodleXml) },
    { id: 'gift', extension: 'gift.txt', types: ['module'], make: ({ page }) => questionFile(page, gift) },
  ];
}

function questionFile(page: ExportedPage, write: (page: ExportedPage) => string): Uint8Array | undefined {
  return (page.module?.quizzes.length ?? 0) === 0 ? undefined : strToU8(write(page));
}
