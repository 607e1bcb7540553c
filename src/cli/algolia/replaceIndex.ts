import { algoliasearch, type IndexSettings, type SearchClient } from 'algoliasearch';
import type { AlgoliaIndexing } from '#content/environment.ts';
import { ALGOLIA_SETTINGS } from '#search/algolia/algoliaSettings.ts';
import { hostsOf } from '#search/algolia/hosts.ts';
import type { LocaleIndex } from './localeIndex.ts';

/** Algolia's own client: it tries every host, waits when it is asked too much, and gives up with a `RetryError`. */
export function connect({ appId, adminKey, host }: AlgoliaIndexing): SearchClient {
  return algoliasearch(appId, adminKey, host === undefined ? {} : { hosts: hostsOf(host) });
}

/**
 * Puts a new index in the place of the old one. Records are written into a temporary index, which then takes the other's place in one
 * step: a query sees all of the old records or all of the new ones. Settings and synonyms go first, because `replaceAllObjects` copies
 * them from the index it replaces; for these seconds old records are searched by new rules.
 */
export async function replaceIndex(client: SearchClient, { name, records, synonyms }: LocaleIndex): Promise<void> {
  const { taskID: settingsTask } = await client.setSettings({ indexName: name, indexSettings: settings() });
  const synonymHit = synonyms.map((synonym) => ({ ...synonym, synonyms: [...synonym.synonyms] }));
  const { taskID: synonymsTask } = await client.saveSynonyms({ indexName: name, synonymHit, replaceExistingSynonyms: true });
  for (const taskID of [settingsTask, synonymsTask]) await client.waitForTask({ indexName: name, taskID });
  await client.replaceAllObjects({ indexName: name, objects: records.map((record) => ({ ...record })) });
}

/** The client's types want arrays it may change. */
function settings(): IndexSettings {
  return structuredClone(ALGOLIA_SETTINGS) as unknown as IndexSettings;
}
