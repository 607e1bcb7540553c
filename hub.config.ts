/** The hub's editorial decisions: what an editor may want to change without reading code. */
import type { Locale, WrittenLocale } from '#model/locale.ts';
import type { PageType } from '#model/page.ts';

export const hubConfig = {
  /** Where readers are sent when a page is missing in their language: own language, then this chain, then the original. */
  fallbackChains: {
    // Bosnian, Croatian, Montenegrin and Serbian readers understand one another's written language; the nearest norm comes first
    // (all three of bs, hr, cnr are ijekavian), and a neighbour's text is easier to act on than English.
    bs: ['hr', 'cnr', 'sr-Latn', 'en'],
    hr: ['bs', 'cnr', 'sr-Latn', 'en'],
    cnr: ['bs', 'hr', 'sr-Latn', 'en'],
    // Readers of Serbian read both scripts, so ijekavian text in Latin script still comes before English.
    sr: ['cnr', 'bs', 'hr', 'en'],
    'sr-Latn': ['cnr', 'bs', 'hr', 'en'],
    // Macedonian, Slovenian and Albanian readers are not assumed to read a neighbour's language: English first, then the original.
    mk: ['en'],
    sl: ['en'],
    sq: ['en'],
    en: [],
  },
  /**
   * Kinds of page in the order in which the board of translations proposes them. The hub counts no readers: this is what editors expect
   * to be read most.
   */
  translateFirst: ['toolkit', 'toolkit-step', 'page', 'case-study', 'module', 'report'],
  /**
   * Locales whose interface (`i18n/<locale>/code.json`) was written by a person or reviewed by one. The footer of every other says that
   * it was translated by machine. sr-Latn follows sr, from which it is derived.
   */
  reviewedInterfaces: ['en'],
  /** The network the hub is made for. */
  network: { name: 'Kooperativa', url: 'https://platforma-kooperativa.org/' },
} as const satisfies {
  fallbackChains: Readonly<Record<Locale, readonly Locale[]>>;
  translateFirst: readonly PageType[];
  reviewedInterfaces: readonly WrittenLocale[];
  network: { name: string; url: string };
};
