import type { SearchClient } from '#search/searchClient.ts';
import { failureOf } from './failureOf.ts';
import type { Answer, Bases, Line, Opening, Question } from './workerProtocol.ts';

/** The worker's end of the line: every question gets one answer, in whichever order they are ready. */
export function answerQuestions(line: Line<Answer, Opening | Question>, open: (bases: Bases) => SearchClient): void {
  let client: SearchClient | undefined;
  line.addEventListener('message', ({ data }) => {
    if ('bases' in data) client = open(data.bases);
    else void answer(client, data).then((answered) => line.postMessage(answered, []));
  });
}

async function answer(client: SearchClient | undefined, { id, requests }: Question): Promise<Answer> {
  try {
    if (client === undefined) throw new Error('asked before it was told where the index is');
    const { results } = await client.search(requests);
    return { id, results };
  } catch (error) {
    return { id, failure: failureOf(error), message: String(error) };
  }
}
