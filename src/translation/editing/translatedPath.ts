import { placeOf } from '#content/places.ts';
import { translationRoot, type ContentTree } from '#content/tree.ts';
import type { WrittenLocale } from '#model/locale.ts';

/** Path of a page's translation, from the path of its original. */
export function translatedPath(trees: readonly ContentTree[], original: string, locale: WrittenLocale): string {
  const place = placeOf(trees, original);
  if (place === undefined) throw new Error(`${original} belongs to no part of the hub`);
  return `${translationRoot(place.tree, locale)}/${place.file}`;
}
