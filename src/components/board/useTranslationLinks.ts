import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { WrittenLocale } from '#model/locale.ts';

export interface TranslationLinks {
  /** The editor in the browser. */
  readonly edit: (page: string, into: WrittenLocale) => string;
  /** The page as a PO file; it stands in the part of the site of the language translated into. */
  readonly po: (page: string, into: WrittenLocale) => string;
}

export function useTranslationLinks(): TranslationLinks {
  const editor = useBaseUrl('/translations/edit/');
  const { localeConfigs } = useDocusaurusContext().i18n;
  return {
    edit: (page, into) => `${editor}?page=${encodeURIComponent(page)}&into=${into}`,
    po: (page, into) => `${localeConfigs[into]?.baseUrl ?? '/'}worksheets/${page}.po`,
  };
}
