import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Locale } from '#model/locale.ts';

/** The reader's locale: the one this page was built for. */
export function useLocale(): Locale {
  // The configuration names exactly the locales of the model.
  return useDocusaurusContext().i18n.currentLocale as Locale;
}
