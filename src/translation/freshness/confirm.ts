/** Records that a translation says what its source says now. */
import type { WrittenLocale } from '#model/locale.ts';
import { RECORD_VERSION, type RecordedSection, type TranslationRecord } from '#model/translationRecord.ts';
import { hashes } from './compareSection.ts';
import { type Ledger } from './freshness.ts';
import { sourceOf, type PageVersions } from './versions.ts';

/** Who says so, and when. */
export interface Confirmation {
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/**
 * The record of a translation with these sections confirmed, all of them when none is named. Sections that the translation does not have
 * leave the record: to confirm a gap is to say that it is meant.
 */
export function confirmed(
  versions: PageVersions,
  locale: WrittenLocale,
  ledger: Pick<Ledger, 'recordOf'>,
  { by, on }: Confirmation,
  keys: readonly string[] | undefined,
): TranslationRecord {
  const translation = versions.translations.get(locale);
  if (translation === undefined) throw new Error(`${versions.id} has no translation into ${locale}`);
  const before = ledger.recordOf(versions.edition, locale, versions.id);
  // What was seen in another language does not count for this one.
  const kept = before?.from === translation.from ? before.sections : {};
  const order = [...new Set([...versions.original.keys(), ...translation.sections.keys()])];
  const entries = order.flatMap((key): [string, RecordedSection][] => {
    const source = sourceOf(versions, translation.from, key);
    const old = kept[key];
    if (keys !== undefined && !keys.includes(key)) return old === undefined ? [] : [[key, old]];
    if (!translation.sections.has(key)) return [];
    // No longer in the original: what the translator saw stays on record.
    if (source === undefined) return old === undefined ? [] : [[key, old]];
    return [[key, { ...hashes(key, source), confirmed: on, by, source: source.split('\n') }]];
  });
  return { version: RECORD_VERSION, page: versions.id, language: locale, from: translation.from, sections: Object.fromEntries(entries) };
}
