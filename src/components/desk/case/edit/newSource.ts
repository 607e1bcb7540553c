import type { Locale } from '#model/locale.ts';
import type { Source } from '#model/source.ts';
import type { DraftSource } from '#submission/draft.ts';
import { slugOf } from '#submission/slugOf.ts';

/** A source to fill in. Its key is made of its publisher and its first words, and told apart from the `others`. `month`: `YYYY-MM`. */
export function newSource(given: DraftSource | undefined, language: Locale, month: string, others: readonly Source[]): Source {
  const { title = '', publisher = '', url = '' } = given ?? {};
  const named = slugOf(`${publisher} ${title}`).split('-').slice(0, 3).join('-');
  const taken = (key: string): boolean => others.some((other) => other.key === key);
  const start = named === '' && given !== undefined ? 'source' : named;
  let key = start;
  for (let number = 2; key !== '' && taken(key); number += 1) key = `${start}-${number}`;
  return { key, title, publisher, language, url, seen: month };
}
