/** A page of one locale as search knows it. */
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { remembered } from '#content/remembered/remembered.ts';
import { FACETS, valuesOf } from '#model/facets.ts';
import { WORKING_DRAFT } from '#model/edition.ts';
import type { PageRecord, RecordSection } from '#search/pageRecord.ts';
import { withoutAnswers } from '#training/parse/withoutAnswers.ts';
import { optional } from '#translation/pageTexts.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { INTRO, splitSections } from '#translation/sections/splitSections.ts';
import type { ShownPage } from '#translation/shownPages.ts';

/** Stands for code and formulas in the words of a section. */
const OBJECT = /\uFFFC/g;
const GLANCE = /^:::glance$.*?^:::$/gmsu;
const GLANCE_KEY = /^(\s*[-*+]\s+)[a-z]+:\s+/gmu;

export function pageRecord({ texts, text, facts, entry }: ShownPage, newestEdition: string | undefined): PageRecord {
  const { tree } = texts.original;
  const newest = tree.kind !== 'library' || tree.edition === (newestEdition ?? WORKING_DRAFT);
  return {
    page: facts.id,
    standing: newest ? 'newest' : tree.edition === WORKING_DRAFT ? 'draft' : 'older',
    ...optional('edition', newest ? undefined : tree.edition),
    type: facts.type,
    language: facts.shown,
    url: entry.url,
    title: text.title,
    description: text.description,
    sections: sectionsOf({ text, facts }),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(entry, facet)])),
  };
}

function sectionsOf({ text, facts }: Pick<ShownPage, 'text' | 'facts'>): readonly RecordSection[] {
  const borrowed = new Map((facts.freshness?.untranslated ?? []).map(({ id, language }) => [id, language]));
  return splitSections(text.body).map(({ key, source }) => {
    const words = analyseSection(shown(source)).words.map((each) => each.replaceAll(OBJECT, ' '));
    const heading = key === INTRO ? '' : (words[0] ?? '');
    return {
      ...optional('anchor', key === INTRO ? undefined : key),
      heading,
      text: words
        .slice(key === INTRO ? 0 : 1)
        .filter((each) => each.trim() !== '')
        .join(' '),
      ...optional('language', borrowed.get(key)),
    };
  });
}

/** What is worth finding: the questions of a quiz, not its key; what a case is compared by, not the keywords before it. */
function shown(source: string): string {
  if (source.includes(':::quiz')) return askedOnly(source);
  return source.replaceAll(GLANCE, (box) => box.replaceAll(GLANCE_KEY, '$1'));
}

const askedOnly = remembered('withoutAnswers', (source: string): string => withoutAnswers(parseMarkdown(source), source));
