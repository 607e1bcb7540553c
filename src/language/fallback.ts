/** Which language a reader gets when the page is not in theirs. */
import { DERIVED_LOCALES, LOCALES, type Locale, type WrittenLocale } from '#model/locale.ts';

export type FallbackChains = Readonly<Record<Locale, readonly Locale[]>>;

/** Adds what can be derived: a page in sr can also be read in sr-Latn. */
export function withDerived(written: Iterable<WrittenLocale>): ReadonlySet<Locale> {
  const available = new Set<Locale>(written);
  for (const [derived, source] of Object.entries(DERIVED_LOCALES)) {
    // Object.entries forgets the key type.
    if (available.has(source)) available.add(derived as Locale);
  }
  return available;
}

/**
 * All languages a page can be read in, the best for this reader first:
 * own language, then the chain, then the original, then the rest in menu order.
 * @example rankLanguages('hr', chains, 'sq', new Set(['sq', 'en'])) // => ['en', 'sq']
 */
export function rankLanguages(
  reader: Locale,
  chains: FallbackChains,
  original: WrittenLocale,
  available: ReadonlySet<Locale>,
): readonly Locale[] {
  const order = new Set<Locale>([reader, ...chains[reader], original, ...LOCALES]);
  return [...order].filter((locale) => available.has(locale));
}
