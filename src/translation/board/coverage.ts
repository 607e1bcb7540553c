import { hubConfig } from '#hub-config';
import { rankLanguages, withDerived } from '#language/fallback.ts';
import { writtenSource, type WrittenLocale } from '#model/locale.ts';
import type { Coverage } from '#model/translationBoard.ts';
import type { Freshness } from '#translation/freshness/freshness.ts';
import type { PageVersions } from '#translation/freshness/versions.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { FRONT, frontTexts } from '#translation/sections/frontSection.ts';

/** How readers of a language can read a page, section by section, as `completePage` shows it to them. */
export function coverage(versions: PageVersions, reader: WrittenLocale, freshness: Freshness | undefined): Coverage {
  const words = { own: 0, neighbour: 0, other: 0 };
  const own = reader === versions.language ? new Set(versions.original.keys()) : translated(freshness);
  for (const [key, source] of versions.original)
    words[own.has(key) ? 'own' : shownThrough(versions, reader, key)] += wordCount(key, source);
  return words;
}

export function wordCount(key: string, source: string): number {
  const texts = key === FRONT ? Object.values(frontTexts(source)) : analyseSection(source).words;
  return texts.reduce((sum, text) => sum + (text?.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0);
}

/** Sections under an older id count: readers see them. */
function translated(freshness: Freshness = []): ReadonlySet<string> {
  return new Set(freshness.flatMap(({ key, state }) => (state === 'missing' || state === 'extra' ? [] : [key])));
}

function shownThrough({ language, translations }: PageVersions, reader: WrittenLocale, key: string): 'neighbour' | 'other' {
  const available = withDerived([language, ...translations.keys()]);
  const shown = rankLanguages(reader, hubConfig.fallbackChains, language, available).find(
    (tag) => tag !== reader && (writtenSource(tag) === language || translations.get(writtenSource(tag))?.sections.has(key)),
  );
  const read: readonly string[] = hubConfig.fallbackChains[reader];
  return shown !== undefined && read.includes(shown) ? 'neighbour' : 'other';
}
