import { createHash } from 'node:crypto';
import { indexName } from '#search/searchClient.ts';
import { CONTRACT_FAMILIES } from '../testing/contractFamilies.ts';
import { describeSearchClient } from '../testing/searchContract.ts';
import { buildIndex } from './buildIndex.ts';
import { createEmbeddedClient } from './embeddedClient.ts';

describeSearchClient('The embedded engine', async (pages) => {
  const hash = (texts: readonly string[]) => createHash('sha1').update(texts.join('\0')).digest('hex').slice(0, 8);
  const files = new Map(
    [...pages].map(([locale, records]) => [indexName(locale), buildIndex({ records, families: CONTRACT_FAMILIES, locale, hash })]),
  );
  return createEmbeddedClient({ load: (name, file) => Promise.resolve(files.get(name)?.get(file)) });
});
