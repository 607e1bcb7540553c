/** Says, section by section, whether a translation still says what its source says. */
import type { WrittenLocale } from '#model/locale.ts';
import type { SectionState } from '#model/sectionState.ts';
import type { RecordedSection, TranslationRecord } from '#model/translationRecord.ts';
import type { Meanings } from './acceptedEdits.ts';
import { hashes, sectionComparer, type CompareSection } from './compareSection.ts';
import { sourceOf, type PageVersions } from './versions.ts';

export interface SectionFreshness {
  readonly key: string;
  readonly state: SectionState;
  /** Stale because the translation it was made from is. */
  readonly throughPivot?: true;
  /** The id the section had when it was translated. */
  readonly renamedFrom?: string;
}

/** Sections in the order of the original, those it no longer has at the end. */
export type Freshness = readonly SectionFreshness[];

/** What a page's freshness depends on beside its texts. */
export interface Ledger {
  /** The record of a translation; undefined when there is none. */
  readonly recordOf: (edition: string, locale: WrittenLocale, page: string) => TranslationRecord | undefined;
  readonly meanings: Meanings;
}

export function pageFreshness(versions: PageVersions, ledger: Ledger): ReadonlyMap<WrittenLocale, Freshness> {
  const found = new Map<WrittenLocale, Freshness>();
  const compare = sectionComparer(ledger.meanings);
  const of = (locale: WrittenLocale, asking: readonly WrittenLocale[]): Freshness => {
    const known = found.get(locale);
    if (known !== undefined) return known;
    const translation = versions.translations.get(locale);
    // Two translations that name each other as their source have no source: neither can be judged by the other.
    if (translation === undefined || asking.includes(locale)) return [];
    const pivot = translation.from === versions.language ? [] : of(translation.from, [...asking, locale]);
    const freshness = translationFreshness(versions, locale, pivot, ledger, compare);
    found.set(locale, freshness);
    return freshness;
  };
  for (const locale of versions.translations.keys()) of(locale, []);
  return found;
}

function translationFreshness(
  versions: PageVersions,
  locale: WrittenLocale,
  pivot: Freshness,
  ledger: Ledger,
  compare: CompareSection,
): Freshness {
  const translation = versions.translations.get(locale);
  if (translation === undefined) return [];
  const stalePivot = new Set(pivot.filter(({ state }) => state === 'stale').map(({ key }) => key));
  const record = ledger.recordOf(versions.edition, locale, versions.id);
  // A record made from another language says nothing of this one.
  const recorded = record?.from === translation.from ? record.sections : {};
  const judge = (key: string): SectionFreshness => {
    const source = sourceOf(versions, translation.from, key) ?? '';
    if (!translation.sections.has(key)) return absent(key, source, versions, locale, recorded);
    const section = Object.hasOwn(recorded, key) ? recorded[key] : undefined;
    const state = section === undefined ? 'unrecorded' : compare(key, section, source);
    const through = stalePivot.has(key) && (state === 'current' || state === 'technical');
    return through ? { key, state: 'stale', throughPivot: true } : { key, state };
  };
  const sections = [...versions.original.keys()].map(judge);
  const renamed = new Set(sections.flatMap(({ renamedFrom }) => (renamedFrom === undefined ? [] : [renamedFrom])));
  const extra = [...translation.sections.keys()].filter((key) => !versions.original.has(key) && !renamed.has(key));
  return [...sections, ...extra.map((key) => ({ key, state: 'extra' as const }))];
}

/** A section that is not there under its id may be there under the one it had before. */
function absent(
  key: string,
  source: string,
  versions: PageVersions,
  locale: WrittenLocale,
  recorded: Readonly<Record<string, RecordedSection>>,
): SectionFreshness {
  const { text } = hashes(key, source);
  const own = versions.translations.get(locale)?.sections;
  const former = Object.entries(recorded).find(([id, section]) => section.text === text && !versions.original.has(id) && own?.has(id));
  return former === undefined ? { key, state: 'missing' } : { key, state: 'technical', renamedFrom: former[0] };
}
