/** Reads back a PO file of the hub, in the browser: files of `writePo`, also when a translation program has saved them anew. */

export interface PoRead {
  /** `X-Hub-Page`, `Language` and the like; empty when the file has no header. */
  readonly headers: ReadonlyMap<string, string>;
  readonly entries: readonly PoReadEntry[];
}

export interface PoReadEntry {
  /** Id of the piece. */
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly fuzzy: boolean;
  /** Hash of the translation when the file was made; empty when a program has dropped it. */
  readonly base: string;
}

type Field = 'msgctxt' | 'msgid' | 'msgstr';

interface Block {
  readonly fields: Map<Field, string>;
  readonly comments: string[];
}

/** Entries in the order of the file; lines that are not understood are passed over, and obsolete entries (`#~`). */
export function parsePo(text: string): PoRead {
  const entries = blocksOf(text).map(entryOf);
  const header = entries.find(({ id, source }) => id === '' && source === '')?.text ?? '';
  return { headers: headersOf(header), entries: entries.filter(({ source }) => source !== '') };
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let block: Block = emptyBlock();
  let field: Field | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const trimmed = line.trim();
    const [, keyword, quoted = ''] = /^(?:(msgctxt|msgid|msgstr)\s*)?"(.*)"$/.exec(trimmed) ?? [];
    // A translation is the last thing of its entry: what follows begins another.
    if (field === 'msgstr' && !(trimmed.startsWith('"') || trimmed === '')) {
      block = emptyBlock();
      field = undefined;
    }
    if (trimmed.startsWith('#')) block.comments.push(trimmed);
    else if (keyword !== undefined || trimmed.startsWith('"')) {
      field = FIELDS.find((name) => name === keyword) ?? field;
      if (field === undefined) continue;
      if (keyword === 'msgstr') blocks.push(block);
      block.fields.set(field, (block.fields.get(field) ?? '') + unescaped(quoted));
    }
  }
  return blocks;
}

const FIELDS = ['msgctxt', 'msgid', 'msgstr'] as const satisfies readonly Field[];

function emptyBlock(): Block {
  return { fields: new Map(), comments: [] };
}

function entryOf({ fields, comments }: Block): PoReadEntry {
  const reference = comments.find((comment) => comment.startsWith('#:')) ?? '';
  return {
    id: fields.get('msgctxt') ?? '',
    source: (fields.get('msgid') ?? '').normalize('NFC'),
    text: (fields.get('msgstr') ?? '').normalize('NFC'),
    fuzzy: comments.some((comment) => /^#,.*\bfuzzy\b/.test(comment)),
    base: /\bhub:\S+@([0-9a-f]{16})\b/.exec(reference)?.[1] ?? '',
  };
}

function headersOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [, name, value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value.trim()]];
    }),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}
