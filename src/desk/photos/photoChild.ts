import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from '#desk/git/plainEnvironment.ts';
import { codeRoot } from '#content/codeRoot.ts';
import { LARGEST_PHOTO } from './photo.ts';
import { frame, frameReader, type Frame } from './photoFrames.ts';

export interface PhotoChild {
  /** One at a time. Undefined where it ended before it answered, or said what nobody understands. */
  readonly ask: (bytes: Uint8Array) => Promise<Frame | undefined>;
  readonly ended: () => boolean;
  /** Ends it at once; resolves when it is gone. */
  readonly end: () => Promise<void>;
}

const ENTRY = fileURLToPath(new URL('photoProcess.ts', import.meta.url));
const NODE = [process.execPath, '--import', 'tsx', '--max-old-space-size=256', ENTRY];

/** Kibibytes of memory of its own. The dearest photo, an interlaced PNG of 50 megapixels with 16 bits a channel, takes 590 MB. */
const MEMORY = '800000';
/** Linux holds a process to `-d`; other systems may not. No core dumps: they would hold photos, and the places in them. */
const LIMITED = 'ulimit -c 0; ulimit -d "$0"; exec "$@"';

/** It is asked on its standard input and answers on descriptor 3. It gets none of the desk's settings; what it prints goes nowhere. */
export function startPhotoChild(): PhotoChild {
  const [command = '', ...args] = process.platform === 'win32' ? NODE : ['/bin/sh', '-c', LIMITED, MEMORY, ...NODE];
  const child = spawn(command, args, { cwd: codeRoot, env: plainEnvironment(), stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
  const gather = frameReader(LARGEST_PHOTO);
  let hear: ((answer: Frame | undefined) => void) | undefined;
  let over = false;
  const say = (answer: Frame | undefined): void => {
    hear?.(answer);
    hear = undefined;
  };
  const finish = (): void => {
    over = true;
    child.kill('SIGKILL');
    say(undefined);
  };
  const gone = new Promise<void>((resolve) => child.once('exit', resolve).once('error', () => resolve()));
  child.on('exit', finish).on('error', finish);
  child.unref();
  for (const stream of [child.stdin, child.stdio[3]]) {
    stream?.on('error', finish);
    // A reader nobody asks keeps no process alive.
    if (stream instanceof Socket) stream.unref();
  }
  child.stdio[3]?.on('data', (piece: Buffer) => {
    try {
      const answer = gather(piece);
      if (answer !== undefined) say(answer);
    } catch {
      finish();
    }
  });
  return {
    ask: (bytes) =>
      new Promise((resolve) => {
        hear = resolve;
        if (over) say(undefined);
        else for (const part of frame(0, bytes)) child.stdin?.write(part);
      }),
    ended: () => over,
    end: async () => {
      finish();
      await gone;
    },
  };
}
