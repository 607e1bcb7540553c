/** A translation is rarely whole: puts what is missing beside what is there, and says which is which. */
import type { ChangedSection, FreshnessFacts } from '#model/freshnessFacts.ts';
import { isDerived, writtenSource, type Locale } from '#model/locale.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import { differences } from '#translation/freshness/difference.ts';
import { pageFreshness, type Freshness, type Ledger, type SectionFreshness } from '#translation/freshness/freshness.ts';
import { inState } from '#translation/freshness/summary.ts';
import { sourceOf, versionsOf, type PageVersions } from '#translation/freshness/versions.ts';
import { latiniseMarkdown } from '#translation/latinise.ts';
import type { PageText, PageTexts } from '#translation/pageTexts.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { FRONT } from '#translation/sections/frontSection.ts';
import { INTRO, splitSections } from '#translation/sections/splitSections.ts';

export interface CompletedText {
  readonly body: string;
  readonly freshness: FreshnessFacts;
}

/**
 * The body of a translation with its gaps filled from the next best language, in the order of the original.
 * `languages` are those the page can be read in, the shown one first.
 */
export function completePage(texts: PageTexts, text: PageText, languages: readonly Locale[], ledger: Ledger): CompletedText | undefined {
  if (text.translation === undefined) return undefined;
  const versions = versionsOf(texts);
  const locale = writtenSource(text.language);
  const freshness = pageFreshness(versions, ledger).get(locale) ?? [];
  const own = new Map(splitSections(text.body).map(({ key, source }) => [key, source]));
  const parts = freshness.filter(({ key }) => key !== FRONT).map((section) => part(section, own, texts, languages));
  // Whole and in the order of the original: every character stays as the translator left it.
  const untouched = parts.map(({ key }) => key).join() === [...own.keys()].join();
  const titleOf = (key: string): string => headingOf(key, parts.find((each) => each.key === key)?.source ?? '');
  return {
    body: untouched ? text.body : `${parts.map(({ source }) => source.trim()).join('\n\n')}\n`,
    freshness: {
      sections: versions.original.size,
      changed: inState(freshness, 'stale').map(({ key }) => ({ ...change(key, versions, text, freshness, ledger), title: titleOf(key) })),
      untranslated: parts.flatMap(({ key, borrowed }) =>
        borrowed === undefined ? [] : [{ id: key, title: titleOf(key), language: borrowed }],
      ),
      removed: inState(freshness, 'extra').map(({ key }) => ({ id: key, title: titleOf(key) })),
    },
  };
}

interface Part {
  readonly key: string;
  readonly source: string;
  /** The language it was taken from, where the translation lacks it. */
  readonly borrowed?: Locale;
}

function part(
  { key, renamedFrom }: SectionFreshness,
  own: ReadonlyMap<string, string>,
  texts: PageTexts,
  languages: readonly Locale[],
): Part {
  const there = own.get(renamedFrom ?? key);
  // Addresses of sections follow the original.
  if (there !== undefined) return { key, source: renamedFrom === undefined ? there : there.replace(`{#${renamedFrom}}`, `{#${key}}`) };
  for (const language of languages.slice(1)) {
    const source = splitSections(bodyIn(texts, language)).find((section) => section.key === key)?.source;
    if (source !== undefined) return { key, source: isDerived(language) ? latiniseMarkdown(source) : source, borrowed: language };
  }
  return { key, source: '' };
}

function bodyIn({ original, translations }: PageTexts, language: Locale): string {
  const written = writtenSource(language);
  return (translations.get(written) ?? original).body;
}

/** What has changed in the text a section was translated from; where that text is itself behind, what changed in its own source. */
function change(key: string, versions: PageVersions, text: PageText, freshness: Freshness, ledger: Ledger): Omit<ChangedSection, 'title'> {
  const from = text.translation?.from ?? versions.language;
  const through = freshness.find((section) => section.key === key)?.throughPivot;
  const behind = through ? from : writtenSource(text.language);
  const source = through ? (versions.translations.get(from)?.from ?? versions.language) : from;
  const before = ledger.recordOf(versions.edition, behind, versions.id)?.sections[key]?.source.join('\n') ?? '';
  const found = differences(key, before, sourceOf(versions, source, key) ?? '');
  // A reader of Serbian in Latin script reads the source in it, too.
  if (source !== 'sr' || text.language !== 'sr-Latn') return { id: key, differences: found, language: source };
  const latin = found.map((parts) => parts.map(({ kind, text: words }) => ({ kind, text: toSerbianLatin(words) })));
  return { id: key, differences: latin, language: 'sr-Latn' };
}

function headingOf(key: string, source: string): string {
  return key === FRONT || key === INTRO ? '' : (analyseSection(source).words[0] ?? '');
}
