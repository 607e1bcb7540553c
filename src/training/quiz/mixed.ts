/**
 * The places of `count` answers in an order that is not the right one: the same for the same question, whatever its language,
 * so that files made twice are equal and a page looks as it did before it was reloaded.
 * @example mixed('q3', 3) // => [2, 0, 1]
 */
export function mixed(seed: string, count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  const random = mulberry32(hash(seed));
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? other, order[last] ?? last];
  }
  const unmoved = order.every((place, index) => place === index);
  return unmoved && count > 1 ? [...order.slice(1), 0] : order;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** A small generator of numbers from 0 to 1, good enough to mix a handful of answers. Public domain, Tommy Ettinger 2017. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
