/** One child process and the photo it has in hand. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { codeRoot } from '#exports/codeRoot.ts';
import { plainEnvironment } from '#desk/git/plainEnvironment.ts';
import type { Photo, PhotoAnswer } from './photoMessages.ts';
import { PhotoRefused } from './photoRefused.ts';

export interface PhotoWorker {
  /** One at a time. Rejects with `PhotoRefused`. */
  readonly read: (bytes: Uint8Array) => Promise<Photo>;
  readonly stop: () => void;
}

const ENTRY = fileURLToPath(new URL('photoProcess.ts', import.meta.url));

/** A child that ends, or does not answer within `timeout` ms, fails the photo it had, and is replaced for the next. */
export function startPhotoWorker(timeout: number): PhotoWorker {
  let child: ChildProcess | undefined;
  let questions = 0;
  const stop = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    stop,
    read: (bytes) =>
      new Promise((resolve, reject) => {
        child ??= startChild();
        const own = child;
        questions += 1;
        const id = questions;
        const settle = (finish: () => void): void => {
          clearTimeout(timer);
          own.removeAllListeners();
          finish();
        };
        const fail = (why: string): void =>
          settle(() => {
            if (child === own) stop();
            reject(new PhotoRefused('not-a-photo', `a photo that cannot be read: ${why}`));
          });
        const timer = setTimeout(() => fail(`it took more than ${timeout / 1000} s`), timeout);
        own.on('message', (answer: PhotoAnswer) => {
          if (answer.id !== id) return;
          settle(() => ('photo' in answer ? resolve(answer.photo) : reject(new PhotoRefused(answer.refused, answer.message))));
        });
        own.on('exit', () => fail('the reader ended'));
        own.on('error', () => fail('the reader could not be asked'));
        own.send({ id, bytes }, (error) => {
          if (error !== null) fail('the reader could not be asked');
        });
      }),
  };
}

function startChild(): ChildProcess {
  // Structured clones carry bytes as they are. What it prints is of no interest, and not to be trusted.
  const child = fork(ENTRY, {
    cwd: codeRoot,
    execArgv: ['--import', 'tsx', '--max-old-space-size=256'],
    env: plainEnvironment(),
    serialization: 'advanced',
    stdio: 'ignore',
  });
  child.unref();
  child.channel?.unref();
  return child;
}
