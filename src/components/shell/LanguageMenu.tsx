/** The language switch. On a page made from content it says in which language each locale would show it. */
import Link from '@docusaurus/Link';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { hubConfig } from '#hub-config';
import { rankLanguages } from '#language/fallback.ts';
import { LOCALE_FACTS, LOCALES, type Locale } from '#model/locale.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { text } from '../text/messages.ts';
import { useDismiss } from './useDismiss.ts';
import { useLocale } from './useLocale.ts';

export function LanguageMenu({ page }: { readonly page?: PageFacts }): ReactNode {
  const locale = useLocale();
  const { createUrl } = useAlternatePageUtils();
  const menu = useDismiss();
  const { label } = LOCALE_FACTS[locale];
  return (
    <details className="menu" ref={menu}>
      <summary aria-label={text('language.menu.label', { language: label })}>{label}</summary>
      <ul>
        {LOCALES.map((tag) => (
          <li key={tag}>
            {/* Another locale is another site: a plain link, which loads it anew. */}
            <a
              href={createUrl({ locale: tag, fullyQualified: false })}
              lang={tag}
              hrefLang={tag}
              {...(tag === locale && { 'aria-current': 'true' as const })}
            >
              {LOCALE_FACTS[tag].label}
            </a>
            <ShownNote tag={tag} page={page} />
          </li>
        ))}
        <li className="menu-last">
          <Link to="/reading-languages/">{text('language.menu.settings')}</Link>
        </li>
      </ul>
    </details>
  );
}

function ShownNote({ tag, page }: { readonly tag: Locale; readonly page: PageFacts | undefined }): ReactNode {
  const shown = page && shownIn(tag, page);
  if (shown === undefined || shown === tag) return null;
  return <small>{text('language.menu.shown', { inLanguage: text(`language.in.${shown}`) })}</small>;
}

function shownIn(tag: Locale, page: PageFacts): Locale | undefined {
  return rankLanguages(tag, hubConfig.fallbackChains, page.original, new Set(page.availableIn))[0];
}
