/** How long a file of the site may be kept without asking. */

/** Scripts and styles carry a hash of their content in their name, an index of search in that of its folder; the rest keeps its name when it changes. */
export const HASHED = /^(?:[\w-]+\/)?(?:assets\/|search-data\/[^/]+\/)/;

export const FOR_EVER = 'public,max-age=31536000,immutable';
export const UNTIL_IT_CHANGES = 'no-cache';

/** @param name path in the site: `sq/assets/css/styles.1.css` */
export function cacheControl(name: string): string {
  return HASHED.test(name) ? FOR_EVER : UNTIL_IT_CHANGES;
}
