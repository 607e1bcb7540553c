/** The embedded engine, off the page's thread. */
import { createEmbeddedClient } from '#search/embedded/embeddedClient.ts';
import { answerQuestions } from './answerQuestions.ts';
import { indexLoader } from './indexLoader.ts';
import type { Answer, Line, Opening, Question } from './workerProtocol.ts';

// Inside a worker the global object is this end of the line; the compiler takes it for a window.
const line = globalThis as unknown as Line<Answer, Opening | Question>;

answerQuestions(line, (bases) => createEmbeddedClient({ load: indexLoader(bases) }));
