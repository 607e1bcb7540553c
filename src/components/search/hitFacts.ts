import type { Locale } from '#model/locale.ts';
import type { SearchHit } from '#search/searchClient.ts';
import { text } from '../text/messages.ts';

/** What stands beside a hit: in which language it is, where not in the reader's, and in which edition, where not in the newest. */
export function hitFacts({ language, sectionLanguage = language, edition }: SearchHit, reader: Locale): readonly string[] {
  const languages = [...new Set([language, sectionLanguage])].filter((each) => each !== reader);
  return [...languages.map((each) => text(`language.in.${each}`)), ...(edition === undefined ? [] : [editionMark(edition)])];
}

function editionMark(edition: string): string {
  // What engines answer for the working draft; the model's constant would bring all its schemas along.
  return edition === 'current' ? text('facts.edition.next') : text('search.older', { edition });
}
