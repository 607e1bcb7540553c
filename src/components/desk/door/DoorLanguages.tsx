import { useLocation } from '@docusaurus/router';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { LOCALE_FACTS, LOCALES } from '#model/locale.ts';
import { useLocale } from '../../shell/useLocale.ts';

/** A link from the desk leads to the English page: here it goes along into the language one reads. */
export function DoorLanguages(): ReactNode {
  const { hash } = useLocation();
  const { createUrl } = useAlternatePageUtils();
  const locale = useLocale();
  return (
    <ul className="inline">
      {LOCALES.filter((tag) => tag !== locale).map((tag) => (
        <li key={tag}>
          <a href={createUrl({ locale: tag, fullyQualified: false }) + hash} lang={tag} hrefLang={tag}>
            {LOCALE_FACTS[tag].label}
          </a>
        </li>
      ))}
    </ul>
  );
}
