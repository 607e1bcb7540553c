/** Pages as Algolia stores them: one record for each section, with the words our own analysis made of it. */
import type { Locale } from '#model/locale.ts';
import type { PageRecord } from '#search/pageRecord.ts';
import { type AlgoliaRecord, RECORD_LIMIT, sizeOf } from './algoliaRecord.ts';
import { analysedText } from './analysedText.ts';
import { rankEditions } from './rankEditions.ts';
import { splitToFit } from './splitToFit.ts';

/** A stretch of one page in one language. */
interface Passage {
  readonly anchor?: string;
  readonly heading: string;
  readonly text: string;
  readonly language: Locale;
}

/**
 * The records of one locale's index. A section whose record would be above Algolia's limit becomes several; no word is left out.
 * @param locale whose index it is; what is shown in another language is analysed in both
 */
export function algoliaRecords(pages: readonly PageRecord[], locale: Locale): readonly AlgoliaRecord[] {
  const rankOf = rankEditions(pages);
  return pages.flatMap((page) => recordsOf(page, locale, rankOf(page)));
}

function recordsOf(page: PageRecord, locale: Locale, editionRank: number): readonly AlgoliaRecord[] {
  const title = analysedText(page.title, page.language, locale);
  const place = page.edition === undefined ? page.page : `${page.page}@${page.edition}`;
  const records: AlgoliaRecord[] = [];
  for (const passage of passagesOf(page)) {
    const heading = analysedText(passage.heading, passage.language, locale);
    const id = passage.anchor === undefined ? place : `${place}#${passage.anchor}`;
    const record = (text: string, part: number): AlgoliaRecord => {
      const analysed = analysedText(text, passage.language, locale);
      return {
        objectID: part === 0 ? id : `${id}~${part + 1}`,
        page: page.page,
        url: passage.anchor === undefined ? page.url : `${page.url}#${passage.anchor}`,
        type: page.type,
        title: page.title,
        ...(passage.heading !== '' && { heading: passage.heading }),
        text,
        language: page.language,
        ...(passage.language !== page.language && { sectionLanguage: passage.language }),
        ...(page.edition !== undefined && { edition: page.edition }),
        standing: page.standing,
        editionRank,
        foreign: page.language === locale ? 0 : 1,
        position: records.length + part,
        facets: { ...page.facets, type: [page.type], shown: [page.language] },
        titleWords: title.words,
        titleStems: title.stems,
        headingWords: heading.words,
        headingStems: heading.stems,
        textWords: analysed.words,
        textStems: analysed.stems,
      };
    };
    // With the longest id a part can have.
    const parts = splitToFit(passage.text, (text) => sizeOf(record(text, 999)) <= RECORD_LIMIT);
    records.push(...parts.map(record));
  }
  return records;
}

/** The description opens the page, together with the text before the first heading where both are in one language. */
function passagesOf({ description, language, sections }: PageRecord): readonly Passage[] {
  const passages = sections.map((section) => ({ ...section, language: section.language ?? language }));
  const [first, ...rest] = passages;
  if (first !== undefined && first.anchor === undefined && first.language === language) {
    return [{ ...first, text: `${description} ${first.text}`.trim() }, ...rest];
  }
  return [{ heading: '', text: description, language }, ...passages];
}
