/** What search engines are told about the languages of a page: hreflang for true texts only, noindex for a fallback. */
import Head from '@docusaurus/Head';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { DEFAULT_LOCALE, LOCALES } from '#model/locale.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { useLocale } from './useLocale.ts';

/** Pages made from no content (home, catalogue, lists) exist in every locale. */
export function LanguageLinks({ page }: { readonly page?: PageFacts }): ReactNode {
  const { createUrl } = useAlternatePageUtils();
  const locale = useLocale();
  const address = (of: string): string => createUrl({ locale: of, fullyQualified: true });
  const exists = LOCALES.filter((tag) => page === undefined || page.availableIn.includes(tag));
  if (page?.fallback) {
    return (
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
    );
  }
  const preferred = exists.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : (page?.original ?? DEFAULT_LOCALE);
  return (
    <Head>
      {exists.map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={address(tag)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address(preferred)} />
      <meta property="og:locale" content={locale.replaceAll('-', '_')} />
    </Head>
  );
}
