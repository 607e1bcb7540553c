import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { WrittenLocale } from '#model/locale.ts';
import { editorUrl, worksheetUrl } from './address.ts';

export interface TranslationLinks {
  /** The editor in the browser. */
  readonly edit: (page: string, into: WrittenLocale) => string;
  /** What translators work on; it stands in the part of the site of the language translated into. */
  readonly worksheet: (page: string, into: WrittenLocale, form: 'json' | 'po') => string;
}

export function useTranslationLinks(): TranslationLinks {
  const base = useBaseUrl('/');
  const { localeConfigs } = useDocusaurusContext().i18n;
  return {
    edit: (page, into) => editorUrl(base, page, into),
    worksheet: (page, into, form) => worksheetUrl(localeConfigs[into]?.baseUrl ?? '/', page, form),
  };
}
