/** One page as a translator into one language works on it. */
import { hubConfig } from '#hub-config';
import { isDerived, writtenSource, type WrittenLocale } from '#model/locale.ts';
import type { PendingTranslation } from '#model/pendingTranslation.ts';
import type { SectionState } from '#model/sectionState.ts';
import type { Unit, Worksheet, WorksheetLabels, WorksheetSection } from '#model/worksheet.ts';
import type { GlossaryConcept } from '#model/glossaryConcept.ts';
import { pageFreshness, type Ledger, type SectionFreshness } from '#translation/freshness/freshness.ts';
import { sourceOf, versionsOf, type PageVersions } from '#translation/freshness/versions.ts';
import { optional, type PageTexts } from '#translation/pageTexts.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { FRONT } from '#translation/sections/frontSection.ts';
import { shortHash } from '#translation/sections/hash.ts';
import { INTRO } from '#translation/sections/splitSections.ts';
import { align, type Aligned } from './align.ts';
import type { Memory } from './memory.ts';
import type { ConceptFinder } from './namedConcepts.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { conceptsOf } from './worksheetConcepts.ts';
import { suggestion } from './suggestion.ts';

/** What worksheets of one language are made with. */
export interface WorksheetSupplies {
  readonly ledger: Ledger;
  readonly memory: Memory;
  readonly glossary: ReadonlyMap<string, GlossaryConcept>;
  readonly finder: ConceptFinder;
  readonly labels: WorksheetLabels;
  /** Pieces that wait for the rest of their section. */
  readonly pending: PendingTranslation | undefined;
  /** Address of the page from the root of a locale. */
  readonly address: string;
}

/** `from` counts for a page that is not translated yet; a translation says itself what it is made from. */
export function worksheetOf(texts: PageTexts, into: WrittenLocale, supplies: WorksheetSupplies, from?: WrittenLocale): Worksheet {
  const versions = versionsOf(texts);
  const translation = texts.translations.get(into)?.frontMatter.translation;
  const source = translation?.from ?? from ?? bestSource(versions, into);
  const states = new Map((pageFreshness(versions, supplies.ledger).get(into) ?? []).map((section) => [section.key, section]));
  const sections = [...versions.original.keys()].map((key) =>
    worksheetSection(versions, into, source, states.get(key) ?? { key, state: 'missing' }, supplies),
  );
  return {
    page: versions.id,
    title:
      (source === versions.language ? undefined : texts.translations.get(source)?.frontMatter.title) ?? texts.original.frontMatter.title,
    address: supplies.address,
    original: versions.language,
    from: source,
    into,
    ...optional('status', translation?.status),
    translators: translation?.translators ?? [],
    sections,
    concepts: conceptsOf(sections, supplies.glossary, source, into),
    labels: supplies.labels,
  };
}

/** The original, where readers of the language are taken to read it; else English, where there is an English text. */
export function bestSource({ language, translations }: PageVersions, into: WrittenLocale): WrittenLocale {
  const read = hubConfig.fallbackChains[into].map((locale) => (isDerived(locale) ? writtenSource(locale) : locale));
  return read.includes(language) || !translations.has('en') ? language : 'en';
}

function worksheetSection(
  versions: PageVersions,
  into: WrittenLocale,
  from: WrittenLocale,
  freshness: SectionFreshness,
  supplies: WorksheetSupplies,
): WorksheetSection {
  const { key, renamedFrom, throughPivot } = freshness;
  const source = sourceOf(versions, from, key) ?? '';
  const record = supplies.ledger.recordOf(versions.edition, into, versions.id);
  const recorded = record?.from === from ? record.sections[renamedFrom ?? key] : undefined;
  const own = versions.translations.get(into)?.sections.get(renamedFrom ?? key);
  const now = piecesOf(key, source);
  const seen = recorded && piecesOf(key, recorded.source.join('\n'));
  const aligned = own === undefined ? now.map((): Aligned => ({ own: '', fuzzy: false })) : align(key, now, piecesOf(key, own), seen);
  const marked = aligned && !throughPivot ? askingForOneLook(freshness.state, now, aligned) : aligned;
  const units = now.flatMap((piece, index) => {
    if (!piece.translatable) return [];
    return [unit(key, piece, marked?.[index], own, { versions, from, supplies })];
  });
  const title = key === FRONT || key === INTRO ? '' : (analyseSection(source).words[0] ?? '');
  return { key, title, state: freshness.state, units, ...optional('uncut', aligned === undefined ? own : undefined) };
}

/**
 * A section that is stale although each piece of it is as it was has lost a piece, or changed their order: its first piece then asks for
 * a look, because otherwise a file could never say that the section is right again.
 */
function askingForOneLook(state: SectionState, now: readonly Piece[], aligned: readonly Aligned[]): readonly Aligned[] {
  const open = aligned.some(({ own, fuzzy }, index) => now[index]?.translatable && (fuzzy || own === ''));
  if (state !== 'stale' || open) return aligned;
  const first = now.findIndex(({ translatable }) => translatable);
  return aligned.map((each, index) => (index === first ? { ...each, fuzzy: true } : each));
}

interface UnitContext {
  readonly versions: PageVersions;
  readonly from: WrittenLocale;
  readonly supplies: WorksheetSupplies;
}

function unit(key: string, piece: Piece, aligned: Aligned | undefined, section: string | undefined, context: UnitContext): Unit {
  const { versions, from, supplies } = context;
  const { own, previous, fuzzy } = aligned ?? { own: '', fuzzy: false };
  const wanting = own === '' || fuzzy;
  const offered = wanting && piece.kind !== 'title' ? suggestion(key, piece, versions.id, from, supplies) : undefined;
  // Somebody has already written this piece anew: that comes before the old text.
  const taken = offered !== undefined && (own === '' || offered.origin === 'pending') ? offered : undefined;
  return {
    id: `${key}/${piece.name}`,
    kind: piece.kind,
    source: piece.markdown,
    ...optional('previous', taken === undefined ? previous : taken.previous),
    text: taken?.text ?? own,
    fuzzy: taken?.fuzzy ?? fuzzy,
    ...optional('origin', taken?.origin),
    // Where pieces cannot be told apart, a change anywhere in the section is one in each of them.
    base: shortHash(aligned === undefined ? (section ?? '') : own),
    keep: [...new Set(analyseSection(piece.markdown).carriers.map(({ value }) => value))],
    concepts: supplies.finder.named(from, piece.markdown),
    ...optional('optional', piece.optional || undefined),
  };
}
