import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback } from 'react';
import { LOCALES } from '#model/locale.ts';
import { indexName, type SearchClient } from '#search/searchClient.ts';
import { createSiteClient } from './createSiteClient.ts';

/** One engine for as long as the page lives. */
let client: Promise<SearchClient> | undefined;

/** What makes the engine at the first question, and anew after it could not be made. */
export function useSiteClient(): () => Promise<SearchClient> {
  const { localeConfigs } = useDocusaurusContext().i18n;
  return useCallback(() => {
    const bases = Object.fromEntries(LOCALES.map((locale) => [indexName(locale), localeConfigs[locale]?.baseUrl ?? '/']));
    client ??= createSiteClient(bases).catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    return client;
  }, [localeConfigs]);
}
