/** Whether a translated piece can stand where its source stands: asked while it is written, and again when it is brought into the hub. */
import { findWrongScript, type WrongScript } from '#language/wrongScript.ts';
import { LENGTHS, type Length } from '#model/lengths.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Unit, UnitKind } from '#model/worksheet.ts';
import { carrierDifference } from './carrierDifference.ts';
import { carriersOf, type Carrier } from './carriers.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { leavesOf, segmentOf } from './segments.ts';

export type Misfit =
  | { readonly kind: 'length'; readonly length: number; readonly limits: Length }
  /** More than one piece of text, or a list, a heading, a box. */
  | { readonly kind: 'pieces' }
  /** Words that end the heading, the table cell or the label they stand in. */
  | { readonly kind: 'place' }
  | { readonly kind: 'lost' | 'added'; readonly value: string }
  | { readonly kind: 'moved'; readonly value: string; readonly expected: string }
  | { readonly kind: 'script'; readonly word: WrongScript };

/** The first thing that is wrong with a text, which is on one line save for breaks made on purpose; undefined when it can be taken. */
export function misfit({ kind, source }: Pick<Unit, 'kind' | 'source'>, text: string, into: WrittenLocale): Misfit | undefined {
  const front = FRONT_KINDS.has(kind);
  const wrong = front ? lengthMisfit(kind, text) : (piecesMisfit(kind, text) ?? carrierMisfit(source, text));
  if (wrong !== undefined) return wrong;
  const [word] = findWrongScript(withoutMarked(text), into);
  return word && { kind: 'script', word };
}

const FRONT_KINDS: ReadonlySet<UnitKind> = new Set(['title', 'description', 'place', 'reason']);

function lengthMisfit(kind: UnitKind, text: string): Misfit | undefined {
  const limits = (LENGTHS as Partial<Record<UnitKind, Length>>)[kind];
  if (limits === undefined || (text.length >= limits.min && text.length <= (limits.max ?? Infinity))) return undefined;
  return { kind: 'length', length: [...text].length, limits };
}

/** How a piece stands in its section, where other words than in a paragraph would end it. */
const FRAMES: Readonly<Partial<Record<UnitKind, (text: string) => string>>> = {
  heading: (text) => `## ${text} {#id}`,
  cell: (text) => `| ${text} |\n| --- |`,
  label: (text) => `:::note[${text}]\n:::`,
};

/** Alone a paragraph, but inside a box the line that ends it. */
const CLOSING_LINE = /^[ \t]*:{3,}[ \t]*$/m;

function piecesMisfit(kind: UnitKind, text: string): Misfit | undefined {
  if (CLOSING_LINE.test(text)) return { kind: 'pieces' };
  const [segment, ...others] = segmentsIn(text);
  if (others.length > 0) return { kind: 'pieces' };
  const framed = FRAMES[kind]?.(text);
  if (framed === undefined) return segment?.kind === 'paragraph' && segment.markdown === text ? undefined : { kind: 'pieces' };
  // A cell may begin with `16. January`, which alone would be a list.
  const placed = segmentsIn(framed);
  return placed.length === 1 && placed[0]?.kind === kind && placed[0].markdown === text ? undefined : { kind: 'place' };
}

function segmentsIn(markdown: string): readonly NonNullable<ReturnType<typeof segmentOf>>[] {
  return leavesOf(parseMarkdown(markdown)).flatMap((leaf) => segmentOf(leaf, markdown) ?? []);
}

function carrierMisfit(source: string, text: string): Misfit | undefined {
  const difference = carrierDifference(carriersIn(source), carriersIn(text));
  if (difference === undefined) return undefined;
  const { kind, carrier } = difference;
  return kind === 'moved' ? { kind, value: carrier.value, expected: difference.expected.value } : { kind, value: carrier.value };
}

function carriersIn(markdown: string): readonly Carrier[] {
  return carriersOf(parseMarkdown(markdown)).carriers;
}

/** Without code, addresses and words that are marked as being in another language. */
function withoutMarked(text: string): string {
  return text.replaceAll(/`[^`]*`|\$[^$]*\$|:lang\[[^\]]*\]\{[^}]*\}|\]\([^)]*\)|<[^>]*>|\[\^[^\]]*\]/g, ' ');
}
