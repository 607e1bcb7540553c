/** How far somebody is on a path. */
export interface PathProgress<Item> {
  readonly done: number;
  readonly of: number;
  /** The first item that is not done; absent at the end. */
  readonly next?: Item;
}

/** @example pathProgress(['a', 'b', 'c'], (item) => item === 'b') // => { done: 1, of: 3, next: 'a' } */
export function pathProgress<Item>(items: readonly Item[], isDone: (item: Item) => boolean): PathProgress<Item> {
  const left = items.filter((item) => !isDone(item));
  const [next] = left;
  return { done: items.length - left.length, of: items.length, ...(next !== undefined && { next }) };
}
