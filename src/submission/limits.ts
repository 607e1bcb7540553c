/** How much a submission may hold; without Zod, so that a browser can ask. Lengths are in UTF-16 units, sizes in bytes. */
export const LIMITS = {
  /** One line: a title, a name, a place. */
  line: 200,
  description: 600,
  url: 500,
  /** Markdown of one section. */
  section: 20_000,
  message: 4_000,
  sources: 20,
  themes: 4,
  photos: 12,
  /** A photo as it arrives. */
  photoBytes: 12 * 1024 * 1024,
  /** Pixels of a photo as it arrives. */
  photoPixels: 50_000_000,
  /** Longer side of a photo as it is kept and published, in pixels. */
  photoSide: 1_600,
  /** The text of a submission, as JSON. */
  submissionBytes: 400_000,
} as const;

/** What a photo may be when it arrives; it is published as WebP. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
