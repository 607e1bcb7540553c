import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback } from 'react';
import { LOCALES } from '#model/locale.ts';
import { indexName, type SearchClient } from '#search/searchClient.ts';
import { createSiteClient, type AlgoliaKeys } from './createSiteClient.ts';

/** One engine for as long as the page lives. */
let client: Promise<SearchClient> | undefined;

/** What makes the engine at the first question, and anew after it could not be made. */
export function useSiteClient(): () => Promise<SearchClient> {
  const { i18n, siteConfig } = useDocusaurusContext();
  const { localeConfigs } = i18n;
  // The configuration writes it from values it has checked.
  const algolia = siteConfig.customFields?.['algolia'] as AlgoliaKeys | undefined;
  return useCallback(() => {
    const bases = Object.fromEntries(LOCALES.map((locale) => [indexName(locale), localeConfigs[locale]?.baseUrl ?? '/']));
    client ??= createSiteClient(bases, algolia).catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    return client;
  }, [localeConfigs, algolia]);
}
