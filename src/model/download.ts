/** Files made from a page, to take along: offered on the page in this order. */
export const DOWNLOAD_FORMATS = ['handbook-pdf', 'handout-pdf', 'epub', 'slides', 'scorm', 'cartridge', 'moodle', 'gift'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

export interface Download {
  readonly format: DownloadFormat;
  /** Path on this site, with the locale's prefix. */
  readonly url: string;
  /** As the reader's language writes it: `48 kB`. */
  readonly size: string;
}
