/** What the service worker does with a request. Pure. */

/**
 * `page`, `data`: from the network, and from what was kept where that fails. `kept`: the same, but nothing is kept in passing: only what a
 * reader has asked to keep is there. `immutable`: its name tells its content, so what was kept is right.
 * `leave`: none of our business.
 */
export type Strategy = 'page' | 'data' | 'kept' | 'immutable' | 'leave';

export interface Asked {
  readonly method: string;
  /** `navigate` for a page. */
  readonly mode: string;
  readonly url: string;
}

/** Scripts, styles and images carry a hash of their content in their name. */
const IMMUTABLE = /^\/(?:[\w-]+\/)?assets\//;

/** What the workshop builder works with. */
const DATA = /^\/(?:[\w-]+\/)?workshop-data\//;

/** Words for search, what translators work on, and the list of what can be kept. */
const KEPT = /^\/(?:[\w-]+\/)?(?:search-data|worksheets|offline)\//;

/** @param origin the site's own */
export function strategyOf({ method, mode, url }: Asked, origin: string): Strategy {
  if (method !== 'GET' || !url.startsWith(`${origin}/`)) return 'leave';
  if (mode === 'navigate') return 'page';
  const path = url.slice(origin.length);
  if (DATA.test(path)) return 'data';
  if (KEPT.test(path)) return 'kept';
  return IMMUTABLE.test(path) ? 'immutable' : 'leave';
}

/**
 * What the addresses of all sizes of an image begin with; undefined for any other file. Whoever keeps a page keeps one size of its images.
 * @example sizesOf('https://hub.example/sr/assets/i/3f9a2c1b0d-1080.avif') // => 'https://hub.example/sr/assets/i/3f9a2c1b0d-'
 */
export function sizesOf(url: string): string | undefined {
  return /^.*\/assets\/i\/[0-9a-f]+-(?=\d+\.\w+$)/.exec(url)?.[0];
}

/** The address a page is kept under: what is searched for, and where on the page it begins, make no other page of it. */
export function keptAs(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** Addresses of lists of what is kept, in the page's own language first, which tell what was `missing`. None for such a list itself. */
export function listsFor(url: string, origin: string): readonly string[] {
  const path = keptAs(url).slice(origin.length);
  const [, first = ''] = path.split('/');
  const lists = [...(first === '' ? [] : [`/${first}/offline/`]), '/offline/'];
  return lists.includes(path) ? [] : lists.map((list) => `${origin}${list}?${new URLSearchParams({ missing: path }).toString()}`);
}
