/** What a person typed or an address asks for, made fit to be looked for: the one place where this is done. Pure. */

/** Characters; no title of the hub is longer. What follows is not looked for. */
const LONGEST = 160;
/** Code units looked at: enough for the longest query between signs that are dropped. */
const LOOKED_AT = 2_000;

/** One line without control characters, marks of direction and halves of characters: `' a\u200E  b\n' => 'a b'`. */
export function cleanQuery(typed: string): string {
  const visible = typed
    .slice(0, LOOKED_AT)
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return Array.from(visible).slice(0, LONGEST).join('').trim();
}
