/**
 * Cuts a text into the fewest halves of halves that fit, between words where there is a space; joined with spaces they are the text.
 * A text that cannot be cut any more is returned as it is.
 */
export function splitToFit(text: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(text)) return [text];
  const cut = cutNearMiddle(text);
  if (cut === undefined) return [text];
  return cut.flatMap((half) => splitToFit(half, fits));
}

function cutNearMiddle(text: string): readonly [string, string] | undefined {
  const middle = text.length >> 1;
  const before = text.lastIndexOf(' ', middle);
  const after = text.indexOf(' ', middle);
  const space = before > 0 && (after < 0 || middle - before <= after - middle) ? before : after;
  if (space > 0 && space < text.length - 1) return [text.slice(0, space), text.slice(space + 1)];
  // One endless word: cut inside it, but never between the halves of one character.
  const inside = isLowSurrogate(text, middle) ? middle + 1 : middle;
  return inside > 0 && inside < text.length ? [text.slice(0, inside), text.slice(inside)] : undefined;
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
