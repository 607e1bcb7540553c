/** On which lines the entries of a PO file stand; the parser does not say, and people need to be told. */

export interface PoPlace {
  readonly context: string;
  readonly id: string;
  /** 1-based line of the entry’s `msgctxt`, or of its `msgid` where it has none. */
  readonly line: number;
}

/** In the order of the file; entries marked as obsolete (`#~`) are not among them, the header is. */
export function poPlaces(text: string): readonly PoPlace[] {
  const places: { context: string; id: string; line: number }[] = [];
  let field: 'context' | 'id' | undefined;
  let open: { context: string; id: string; line: number } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, keyword, quoted] = /^\s*(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)?\s*"(.*)"\s*$/.exec(line) ?? [];
    if (keyword === 'msgctxt') open = { context: '', id: '', line: index + 1 };
    if (keyword === 'msgid') {
      open ??= { context: '', id: '', line: index + 1 };
      places.push(open);
    }
    if (keyword !== undefined) field = FIELDS.get(keyword);
    if (open !== undefined && field !== undefined && quoted !== undefined) open[field] += unescaped(quoted);
    if (keyword?.startsWith('msgstr')) open = undefined;
  }
  return places;
}

const FIELDS = new Map<string, 'context' | 'id'>([
  ['msgctxt', 'context'],
  ['msgid', 'id'],
]);

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 't' ? '\t' : letter));
}
