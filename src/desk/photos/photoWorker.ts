/** A child process that reads one photo after the other, replaced when it ends. */
import { cleanText } from '#submission/gate/cleanText.ts';
import { bareWebp } from './bareWebp.ts';
import type { Photo } from './photo.ts';
import { startPhotoChild, type PhotoChild } from './photoChild.ts';
import { ANSWERS, type Frame } from './photoFrames.ts';
import { PhotoRefused, PhotosBusy } from './photoRefused.ts';

export interface PhotoWorker {
  /** One at a time. Rejects with `PhotoRefused`, or with `PhotosBusy` after `stop`. */
  readonly read: (bytes: Uint8Array) => Promise<Photo>;
  readonly stop: () => Promise<void>;
}

/** A process without work takes 100 MB, and a second to start again. */
const IDLE_MS = 60_000;

/** `timeout`: milliseconds a photo may take, the start of a process included. */
export function createPhotoWorker(timeout: number): PhotoWorker {
  let child: PhotoChild | undefined;
  let rest: NodeJS.Timeout | undefined;
  let stopped = false;
  /** Undefined where the child ended. */
  const attempt = async (bytes: Uint8Array): Promise<Photo | undefined> => {
    if (stopped) throw new PhotosBusy();
    if (child === undefined || child.ended()) child = startPhotoChild();
    const own = child;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void own.end();
    }, timeout);
    const answer = await own.ask(bytes);
    clearTimeout(timer);
    if (late) throw unreadable(`it took more than ${timeout / 1000} s`);
    return answer === undefined ? undefined : photoOf(answer, own);
  };
  return {
    async read(bytes) {
      clearTimeout(rest);
      try {
        // A child that was killed says nothing about the photo: one more is asked.
        const photo = (await attempt(bytes)) ?? (await attempt(bytes));
        if (photo !== undefined) return photo;
        throw stopped ? new PhotosBusy() : unreadable('two processes ended over it');
      } finally {
        rest = setTimeout(() => void child?.end(), IDLE_MS).unref();
      }
    },
    async stop() {
      stopped = true;
      clearTimeout(rest);
      await child?.end();
    },
  };
}

/** Whoever breaks into a decoder answers in its place: nothing is taken on trust, and who says what cannot be is replaced. */
function photoOf({ kind, body }: Frame, child: PhotoChild): Photo {
  const answer = ANSWERS[kind];
  if (answer !== undefined && answer !== 'photo') throw new PhotoRefused(answer, cleanText(body.toString('utf8', 0, 200)));
  const photo = answer === 'photo' ? bareWebp(body) : undefined;
  if (photo !== undefined) return photo;
  void child.end();
  throw unreadable('no photo came out');
}

function unreadable(why: string): PhotoRefused {
  return new PhotoRefused('not-a-photo', `a photo that cannot be read: ${why}`);
}
