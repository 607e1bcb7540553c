import type { SearchClient } from '#search/searchClient.ts';
import { SearchError } from '#search/searchError.ts';

interface Places {
  /** Throws where no worker can be made. */
  readonly inWorker: () => SearchClient;
  /** Rejects where the engine cannot be fetched. */
  readonly inPage: () => Promise<SearchClient>;
}

/**
 * Searches in a worker, so that typing never waits for the engine; in the page where there is no worker: forbidden by a policy,
 * unknown to the browser, or not to be fetched. What failed is tried again with the next question.
 */
export function createWorkerClient({ inWorker, inPage }: Places): SearchClient {
  let worker: SearchClient | undefined;
  let page: SearchClient | undefined;
  return {
    async search(requests) {
      if (page === undefined) {
        try {
          worker ??= inWorker();
          return await worker.search(requests);
        } catch (error) {
          if (error instanceof SearchError) throw error;
          worker = undefined;
        }
        page ??= await inPage().catch((cause: unknown) => {
          throw new SearchError('unreachable', 'the search engine could not be fetched', { cause });
        });
      }
      return page.search(requests);
    },
  };
}
