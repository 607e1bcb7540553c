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
  const passages = passagesOf(page).flatMap((passage) => {
    // With the longest position there may be.
    const fits = (text: string): boolean =>
      sizeOf(recordOf(page, { ...passage, text }, { locale, editionRank, position: 9999 })) <= RECORD_LIMIT;
    return splitToFit(passage.text, fits).map((text) => ({ ...passage, text }));
  });
  return passages.map((passage, position) => recordOf(page, passage, { locale, editionRank, position }));
}

interface Place {
  readonly locale: Locale;
  readonly editionRank: number;
  readonly position: number;
}

function recordOf(page: PageRecord, passage: Passage, { locale, editionRank, position }: Place): AlgoliaRecord {
  const { anchor, heading, text, language } = passage;
  const group = `${page.type}:${page.page}`;
  const words = analysedText(text, language, locale);
  const titleWords = analysedText(page.title, page.language, locale);
  const headingWords = analysedText(heading, language, locale);
  return {
    objectID: [group, page.edition && `@${page.edition}`, anchor && `#${anchor}`, `~${position}`].join(''),
    group,
    page: page.page,
    ...(anchor !== undefined && { anchor }),
    url: anchor === undefined ? page.url : `${page.url}#${anchor}`,
    type: page.type,
    title: page.title,
    ...(heading !== '' && { heading }),
    text,
    language: page.language,
    ...(language !== page.language && { sectionLanguage: language }),
    ...(page.edition !== undefined && { edition: page.edition }),
    standing: page.standing,
    editionRank,
    foreign: page.language === locale ? 0 : 1,
    position,
    facets: { ...page.facets, type: [page.type], shown: [page.language] },
    titleWords: titleWords.words,
    titleStems: titleWords.stems,
    headingWords: headingWords.words,
    headingStems: headingWords.stems,
    textWords: words.words,
    textStems: words.stems,
  };
}

/** The description opens the page, together with the text before the first heading where both are in one language. */
function passagesOf({ description, language, sections }: PageRecord): readonly Passage[] {
  const passages = sections.map((section) => ({ ...section, language: section.language ?? language }));
  const [first, ...rest] = passages;
  if (first !== undefined && first.anchor === undefined && first.language === language) {
    // A concept's text is its description.
    const opening = first.text.startsWith(description) ? first.text : `${description} ${first.text}`;
    return [{ ...first, text: opening.trim() }, ...rest];
  }
  return [{ heading: '', text: description, language }, ...passages];
}
