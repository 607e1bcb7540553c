/** All formats, with what they are made with: a table of contents of the folders below. */
import type { ExportFormat } from './format.ts';

export async function loadFormats(_siteDir: string): Promise<readonly ExportFormat[]> {
  return [];
}
