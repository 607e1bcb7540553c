/** What a page may weigh before anybody does anything on it: HTML, style sheets and whatever script must run first, as brotli sends them. */
export const KINDS = ['guide', 'case', 'report', 'about', 'module'] as const;
export type Kind = (typeof KINDS)[number];

/** Bytes of a page of up to `WORDS` words: what a server may send in its first flight (ten segments of TCP). A longer one adds its further text. */
export const BUDGETS: Readonly<Record<Kind, number>> = {
  guide: 14 * 1024,
  case: 14 * 1024,
  report: 14 * 1024,
  about: 14 * 1024,
  // Plans, questions and notes for two readers are more than text.
  module: 16 * 1024,
};
export const WORDS = 1000;

/**
 * Bytes of what the application fetches for a page it takes over. The goal is 100 KB; this keeps what is reached: React alone is 55 KB, the
 * routes of all editions 17, the rest the page's own text once more.
 */
export const APPLICATION = 176 * 1024;

const PATHS: readonly (readonly [Kind, RegExp])[] = [
  ['guide', /^library\/(?:next\/|20\d\d[a-z]?\/)?toolkits\/./],
  ['case', /^library\/(?:next\/|20\d\d[a-z]?\/)?case-studies\/./],
  ['module', /^library\/(?:next\/|20\d\d[a-z]?\/)?training\/./],
  ['report', /^practice\/(?!archive\/|authors\/|page\/|tags\/)./],
  ['about', /^about\//],
];

/** What kind of page is read there; undefined where something is worked with instead. @param page its folder within its locale: `about/` */
export function kindOf(page: string): Kind | undefined {
  return PATHS.find(([, pattern]) => pattern.test(page))?.[0];
}
