/** The page's end of the line to a worker. */
import type { SearchClient, SearchResult } from '#search/searchClient.ts';
import { SearchError } from '#search/searchError.ts';
import type { Answer, Bases, Line, Opening, Question } from './workerProtocol.ts';

/** A worker, as far as it is needed. */
export interface SearchWorker extends Line<Opening | Question, Answer> {
  readonly addEventListener: Line<Opening | Question, Answer>['addEventListener'] &
    ((type: 'error' | 'messageerror', listener: () => void) => void);
}

interface Waiting {
  readonly resolve: (found: { readonly results: readonly SearchResult[] }) => void;
  readonly reject: (error: Error) => void;
}

/** Rejects with a `SearchError` when the engine cannot answer, with any other error when there is no working worker at the other end. */
export function lineClient(worker: SearchWorker, bases: Bases): SearchClient {
  const waiting = new Map<number, Waiting>();
  let questions = 0;
  let broken = false;
  const fail = (): void => {
    broken = true;
    for (const { reject } of waiting.values()) reject(new Error('the worker has stopped'));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('results' in data) asked?.resolve({ results: data.results });
    else asked?.reject(new SearchError(data.failure, data.message));
  });
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  worker.postMessage({ bases }, []);
  return {
    search: (requests) =>
      new Promise((resolve, reject) => {
        if (broken) {
          reject(new Error('the worker has stopped'));
          return;
        }
        questions += 1;
        waiting.set(questions, { resolve, reject });
        worker.postMessage({ id: questions, requests }, []);
      }),
  };
}
