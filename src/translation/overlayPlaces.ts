/** Where the overlays are: apart from what makes them, because the site's configuration reads it, too. */

/** Folder of the overlays, from the project's root; never committed. */
export const OVERLAY = '.overlay';

/** Folder of an overlay whose files are published as they are. */
export const OVERLAID_STATIC = 'static';
/** Images and files that texts name, in each overlay; Markdown plugins read it. */
export const BESIDE = 'beside.json';
/** Terms that texts explain, in each overlay; the Markdown plugin reads it. */
export const TEXT_TERMS = 'terms.json';
