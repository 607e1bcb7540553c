/** Light stemming: the longest known ending goes, and the alternations that endings bring with them are evened out. */

/** A word with a digit is a number or a name: `2026`, `e4`. */
const DIGIT = /\d/;

/** Words or endings, written one after another: `wordList('ama om a') // => a set of three`. */
export function wordList(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Takes off the longest ending that leaves at least `least` letters; words under four letters, or with a digit, stay whole. */
export function stripSuffix(word: string, suffixes: ReadonlySet<string>, longest: number, least = 3): string {
  if (word.length < 4 || DIGIT.test(word)) return word;
  for (let length = Math.min(longest, word.length - least); length > 0; length -= 1) {
    if (suffixes.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

/** Every beginning with every ending: `endings('en', '', 'a o') // => 'en ena eno'`. */
export function endings(beginnings: string, ...rest: readonly string[]): string {
  const all = rest.flatMap((list) => list.split(' '));
  return beginnings
    .split(' ')
    .flatMap((beginning) => all.map((ending) => beginning + ending))
    .join(' ');
}

/** A change made until it changes nothing more, so that a word comes out the same however often it goes in. */
export function settle(word: string, change: (word: string) => string): string {
  let [before, after] = ['', word];
  // Rules that shorten words come to rest within three turns; five is the fuse.
  for (let turn = 0; before !== after && turn < 5; turn += 1) {
    before = after;
    after = change(before);
  }
  return after;
}
