/** What the hub keeps on the reader's device, and nowhere else. The same keys in every locale: a choice follows its reader. */
export const STORAGE_NAMESPACE = 'hub';

export const STORAGE_KEYS = {
  /** `light` or `dark`. Docusaurus' inline script reads it before the first paint; the name is its own. */
  colourMode: `theme-${STORAGE_NAMESPACE}`,
  /** JSON array of locales, best first. */
  readingLanguages: `${STORAGE_NAMESPACE}-reading-languages`,
} as const;
