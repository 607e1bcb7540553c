/** Asks the process that checks folders of content; it is started when it is first needed and ended when it has had nothing to do. */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '#model/problem.ts';
import { plainEnvironment } from '#desk/git/plainEnvironment.ts';
import { createQueue } from '#desk/queue.ts';

export interface CheckOrder {
  readonly dir: string;
}
export type CheckAnswer = { readonly problems: readonly Problem[] } | { readonly failure: string };

export interface Checker {
  /** What `hub check` says of the folder. */
  readonly problems: (dir: string) => Promise<readonly Problem[]>;
  readonly close: () => Promise<void>;
}

const here = path.dirname(fileURLToPath(import.meta.url));
const WORKER = path.join(here, 'checkWorker.ts');
const CODE_ROOT = path.resolve(here, '../../../..');
const IDLE_MILLISECONDS = 60_000;
/** The whole hub takes about ten seconds. */
const LONGEST_MILLISECONDS = 180_000;

export function createChecker(): Checker {
  const queue = createQueue();
  let worker: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;

  function end(): void {
    clearTimeout(idle);
    worker?.kill('SIGKILL');
    worker = undefined;
  }

  async function ask(dir: string): Promise<readonly Problem[]> {
    clearTimeout(idle);
    worker ??= start();
    try {
      const answer = await answerOf(worker, { dir });
      if ('failure' in answer) throw new Error(`the content could not be checked: ${answer.failure}`);
      idle = setTimeout(end, IDLE_MILLISECONDS).unref();
      return answer.problems;
    } catch (error) {
      end();
      throw error;
    }
  }

  return {
    problems: (dir) => queue.run(() => ask(dir)),
    close: async () => {
      await queue.idle();
      end();
    },
  };
}

function start(): ChildProcess {
  const worker = fork(WORKER, {
    execArgv: ['--import', 'tsx'],
    cwd: CODE_ROOT,
    env: plainEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  worker.unref();
  worker.channel?.unref();
  return worker;
}

function answerOf(worker: ChildProcess, order: CheckOrder): Promise<CheckAnswer> {
  return new Promise((resolve, reject) => {
    worker.channel?.ref();
    const late = setTimeout(() => done(() => reject(new Error('the content was not checked in time'))), LONGEST_MILLISECONDS);
    function done(settle: () => void): void {
      clearTimeout(late);
      worker.off('message', answered).off('exit', ended).off('error', failed);
      worker.channel?.unref();
      settle();
    }
    const answered = (answer: CheckAnswer): void => done(() => resolve(answer));
    const failed = (error: Error): void => done(() => reject(error));
    const ended = (code: number | null): void => failed(new Error(`the process that checks content ended with ${code ?? 'a signal'}`));
    worker.on('message', answered).on('exit', ended).on('error', failed);
    worker.send(order);
  });
}
