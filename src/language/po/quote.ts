/**
 * A PO keyword with its text, over several lines where the text has line breaks.
 * @example poField('msgid', 'He said "no".') // => 'msgid "He said \\"no\\"."'
 */
export function poField(keyword: string, text: string): string {
  const [first = '', ...rest] = text.split('\n');
  if (rest.length === 0) return `${keyword} ${quote(first)}`;
  const lines = text.split('\n').map((line, index, all) => quote(index < all.length - 1 ? `${line}\n` : line));
  return [`${keyword} ""`, ...lines.filter((line) => line !== '""')].join('\n');
}

function quote(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
  return `"${escaped}"`;
}
