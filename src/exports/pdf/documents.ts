/** What can be printed of a page. */
import type { DownloadFormat } from '#model/download.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { handbook } from './handbook.ts';
import { participantHandout } from './participantHandout.ts';
import type { Printed } from './printed.ts';

export type PdfFormat = Extract<DownloadFormat, 'handbook-pdf' | 'handout-pdf'>;
export const PDF_FORMATS = ['handbook-pdf', 'handout-pdf'] as const satisfies readonly PdfFormat[];

/** Undefined for what is no training module. */
export function documentOf(page: ExportedPage, format: PdfFormat): Printed | undefined {
  const { module } = page;
  if (module === undefined) return undefined;
  return format === 'handbook-pdf' ? handbook(page) : participantHandout({ ...page, module });
}
