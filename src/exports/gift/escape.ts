/** Text between the marks of GIFT. */

/** Marks lose their meaning behind a backslash; a line end would end the question where it leaves a line empty. */
export function escapeGift(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** HTML with its mark. An arrow would part a pair, wherever it stands. */
export function giftHtml(html: string): string {
  return `[html]${escapeGift(html.replaceAll('->', '-&gt;'))}`;
}

/** One line of plain text. */
export function giftPlain(text: string): string {
  return escapeGift(oneLine(text));
}

/** A line that is no question is not escaped. */
export function giftComment(text: string): string {
  return oneLine(text);
}

/**
 * An answer as people type it. Moodle takes `*` for any text, unless it stands behind a backslash, which in GIFT is a pair of them;
 * an arrow would make the question one of pairs; a percent sign or a bracket at the beginning would be read as a mark.
 */
export function giftWording(wording: string): string {
  const text = oneLine(wording)
    .replaceAll('*', String.raw`\*`)
    .replaceAll('->', '→');
  return (/^[%[]/.test(text) ? '[plain]' : '') + escapeGift(text);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
