import { indexName, type SearchClient, type SearchRequest, type SearchResult } from '#search/searchClient.ts';
import { SearchError } from '#search/searchError.ts';
import { answerQuestions } from './answerQuestions.ts';
import { lineClient, type SearchWorker } from './lineClient.ts';
import { createWorkerClient } from './workerClient.ts';
import type { Answer, Line, Opening, Question } from './workerProtocol.ts';

function asked(query: string): readonly SearchRequest[] {
  return [{ indexName: indexName('sr'), params: { query } }];
}

function resultOf({ params: { query } }: SearchRequest): SearchResult {
  return { query, hits: [], nbHits: 0, page: 0, nbPages: 0, hitsPerPage: 20 };
}

/** Answers with what it was asked; the query `slow` takes longer, and some fail. */
const ECHO: SearchClient = {
  async search(requests) {
    const query = requests[0]?.params.query;
    if (query === 'slow') await new Promise((resolve) => setTimeout(resolve, 30));
    if (query === 'cut off') throw new SearchError('damaged', 'terms/a.txt ends too early');
    if (query === 'bug') throw new TypeError('x is undefined');
    return { results: requests.map(resultOf) };
  },
};

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

/** Two real ends, and a way to break the line as a browser does when a worker's file cannot be fetched. */
function line(): { readonly worker: SearchWorker; readonly inside: Line<Answer, Opening | Question>; readonly stop: () => void } {
  const channel = new MessageChannel();
  channels.push(channel);
  channel.port1.start();
  channel.port2.start();
  // A port is the worker's end, and ours save for its events: here they are fired by the test.
  const worker = channel.port1 as unknown as SearchWorker;
  const inside = channel.port2 as unknown as Line<Answer, Opening | Question>;
  return { worker, inside, stop: () => channel.port1.dispatchEvent(new Event('error')) };
}

function overLine(bases = { hub_sr: '/sr/' }): SearchClient {
  const { worker, inside } = line();
  answerQuestions(inside, () => ECHO);
  return lineClient(worker, bases);
}

async function queriesOf(client: SearchClient, query: string): Promise<readonly string[]> {
  return (await client.search(asked(query))).results.map((result) => result.query);
}

describe('over the line', () => {
  test('each question gets its own answer, also when another is ready first', async () => {
    const client = overLine();
    const order: string[] = [];
    const ask = async (query: string): Promise<void> => {
      order.push(...(await queriesOf(client, query)));
    };
    await Promise.all([ask('slow'), ask('quick')]);
    expect(order).toEqual(['quick', 'slow']);
  });

  test('the engine is told where each index is', async () => {
    const { worker, inside } = line();
    const told = new Promise((resolve) => {
      answerQuestions(inside, (bases) => {
        resolve(bases);
        return ECHO;
      });
    });
    lineClient(worker, { hub_en: '/', hub_sr: '/sr/' });
    expect(await told).toEqual({ hub_en: '/', hub_sr: '/sr/' });
  });

  test.each([
    ['cut off', 'damaged', 'SearchError: terms/a.txt ends too early'],
    ['bug', 'damaged', 'TypeError: x is undefined'],
  ])('%s: the reason crosses', async (query, reason, message) => {
    await expect(overLine().search(asked(query))).rejects.toEqual(expect.objectContaining({ name: 'SearchError', reason, message }));
  });
});

describe('without a worker', () => {
  const inPage = (): Promise<SearchClient> => Promise.resolve(ECHO);

  test('that can be made, the page answers', async () => {
    const inWorker = (): SearchClient => {
      throw new Error('a policy forbids workers');
    };
    expect(await queriesOf(createWorkerClient({ inWorker, inPage }), 'pogon')).toEqual(['pogon']);
  });

  test('that answers, the page answers what was asked already', async () => {
    const { worker, stop } = line();
    const client = createWorkerClient({ inWorker: () => lineClient(worker, {}), inPage });
    const first = queriesOf(client, 'first');
    stop();
    expect(await first).toEqual(['first']);
    expect(await queriesOf(client, 'second')).toEqual(['second']);
  });

  test('and without a connection it says so, and the next question tries again', async () => {
    let online = false;
    const inWorker = (): SearchClient => {
      if (!online) throw new Error('not fetched');
      return overLine();
    };
    const client = createWorkerClient({ inWorker, inPage: () => Promise.reject(new Error('chunk 7 could not be loaded')) });
    await expect(client.search(asked('pogon'))).rejects.toEqual(expect.objectContaining({ reason: 'unreachable' }));
    online = true;
    expect(await queriesOf(client, 'pogon')).toEqual(['pogon']);
  });

  test('what the engine says in the worker is final', async () => {
    const client = createWorkerClient({ inWorker: () => overLine(), inPage });
    await expect(client.search(asked('cut off'))).rejects.toEqual(expect.objectContaining({ reason: 'damaged' }));
  });
});
