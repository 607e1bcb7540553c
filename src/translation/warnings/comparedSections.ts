/** The sections of a translation that say what their source says, each piece beside the one it was made from. */
import type { Problem } from '#model/problem.ts';
import { atField } from '#content/places.ts';
import { inSection, type CheckedTranslation } from '#translation/checks/translationCheck.ts';
import { sourceOf } from '#translation/freshness/versions.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { FRONT, FRONT_FIELDS, frontTexts } from '#translation/sections/frontSection.ts';
import type { Section } from '#translation/sections/splitSections.ts';

export interface ComparedPiece {
  /** Words without markup. */
  readonly source: string;
  readonly own: string;
  /** The translation's Markdown. */
  readonly markdown: string;
  readonly place: Pick<Problem, 'file' | 'line' | 'field'>;
}

export interface ComparedSection {
  readonly key: string;
  readonly place: Pick<Problem, 'file' | 'line' | 'field'>;
  /** One piece, the whole section, where the translation is cut otherwise than its source. */
  readonly pieces: readonly ComparedPiece[];
}

/** A section that is behind its source differs from it by nature, and is left out. */
export function comparedSections(translation: CheckedTranslation): readonly ComparedSection[] {
  const { versions, freshness, page, sections } = translation;
  return freshness.flatMap(({ key, state, renamedFrom }): ComparedSection[] => {
    const source = sourceOf(versions, page.frontMatter.translation.from, key);
    if (source === undefined || (state !== 'current' && state !== 'technical')) return [];
    if (key === FRONT) return [frontMatter(translation, source)];
    const own = sections.find((section) => section.key === (renamedFrom ?? key));
    return own === undefined ? [] : [{ key, place: inSection(translation, own), pieces: pairs(translation, source, own) }];
  });
}

function frontMatter({ page, versions, locale }: CheckedTranslation, source: string): ComparedSection {
  const [there, here] = [frontTexts(source), frontTexts(versions.translations.get(locale)?.sections.get(FRONT) ?? '')];
  const pieces = FRONT_FIELDS.flatMap((field): ComparedPiece[] => {
    const [text, own] = [there[field], here[field]];
    // A field left out is read in the original's language.
    return text === undefined || own === undefined ? [] : [{ source: text, own, markdown: own, place: atField(page, field) }];
  });
  return { key: FRONT, place: atField(page, 'title'), pieces };
}

function pairs(translation: CheckedTranslation, source: string, own: Section): readonly ComparedPiece[] {
  const [there, here] = [analyseSection(source), analyseSection(own.source)];
  const alike =
    there.segments.length === here.segments.length && there.segments.every(({ kind }, index) => kind === here.segments[index]?.kind);
  if (!alike) {
    return [{ source: there.words.join('\n'), own: here.words.join('\n'), markdown: own.source, place: inSection(translation, own) }];
  }
  return here.segments.map(({ start, markdown }, index) => ({
    source: there.words[index] ?? '',
    own: here.words[index] ?? '',
    markdown,
    place: inSection(translation, own, own.source.slice(0, start).split('\n').length),
  }));
}
