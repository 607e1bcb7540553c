/** The child process: reads one photo after the other. It may be killed at any time. */
import { Socket } from 'node:net';
import { setPriority } from 'node:os';
import { LIMITS } from '#submission/limits.ts';
import { encodePhoto } from './encodePhoto.ts';
import { ANSWERS, frame, frameReader } from './photoFrames.ts';
import { PhotoRefused } from './photoRefused.ts';

// Whoever reads the site comes first.
setPriority(15);

// Not the standard output: libraries print there.
const line = new Socket({ fd: 3, readable: false, writable: true });
const gather = frameReader(LIMITS.photoBytes);

process.stdin.on('data', (piece: Buffer) => {
  const question = gather(piece);
  if (question !== undefined) void answer(question.body);
});
// The server has gone.
process.stdin.on('end', () => process.exit(0));

async function answer(bytes: Uint8Array): Promise<void> {
  const reply = await encodePhoto(bytes).then(
    (photo) => frame(ANSWERS.indexOf('photo'), photo),
    (error: unknown) => {
      if (error instanceof PhotoRefused) return frame(ANSWERS.indexOf(error.code), Buffer.from(error.message));
      throw error;
    },
  );
  for (const part of reply) line.write(part);
}
