import { CONTRACT_FAMILIES } from '#search/testing/contractFamilies.ts';
import { describeSearchClient } from '#search/testing/searchContract.ts';
import { openAlgoliaLocal } from './openAlgoliaLocal.ts';
import { type AlgoliaLocal, startAlgoliaLocal } from './startAlgoliaLocal.ts';

const servers: AlgoliaLocal[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

describeSearchClient('Algolia', async (pages) => {
  const server = await startAlgoliaLocal();
  servers.push(server);
  return openAlgoliaLocal(server, pages, CONTRACT_FAMILIES);
});
