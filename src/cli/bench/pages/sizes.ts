/** What a browser has fetched for a page, by kind, and whether before the end of `load` or after it. */

/** An entry of the browser's own timeline. */
export interface Fetched {
  /** Address. */
  readonly name: string;
  readonly entryType: string;
  /** Milliseconds. */
  readonly startTime: number;
  readonly encodedBodySize: number;
  /** Of the page alone. */
  readonly loadEventStart?: number;
}

/** Bytes as they are sent, without headers and pictures. */
export interface Sizes extends Readonly<Record<string, number>> {
  readonly requests: number;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly other: number;
  readonly after: number;
  readonly requestsAfter: number;
}

type Kind = 'html' | 'css' | 'js' | 'fonts' | 'other' | 'picture';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['picture', /\.(?:svg|png|webp|avif|jpe?g|gif|ico)$/],
  ['css', /\.css$/],
  ['js', /\.m?js$/],
  ['fonts', /\.(?:woff2?|ttf|otf)$/],
];

export function sizesOf(fetched: readonly Fetched[]): Sizes {
  const page = fetched.find(({ entryType }) => entryType === 'navigation');
  if (page === undefined) throw new Error('the browser tells of no page');
  const counted = fetched.filter((entry) => kindOf(entry) !== 'picture');
  const before = counted.filter(({ startTime }) => startTime < (page.loadEventStart ?? Infinity));
  const bytes = (kind: Kind): number => sum(before.filter((entry) => kindOf(entry) === kind));
  return {
    requests: before.length,
    html: bytes('html'),
    css: bytes('css'),
    js: bytes('js'),
    fonts: bytes('fonts'),
    other: bytes('other'),
    after: sum(counted) - sum(before),
    requestsAfter: counted.length - before.length,
  };
}

function kindOf({ name, entryType }: Fetched): Kind {
  if (entryType === 'navigation') return 'html';
  return KINDS.find(([, pattern]) => pattern.test(new URL(name).pathname))?.[0] ?? 'other';
}

function sum(fetched: readonly Fetched[]): number {
  return fetched.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
}
