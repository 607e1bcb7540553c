/** The child process: reads one photo after the other. It may be killed at any time, and knows nothing worth stealing. */
import { encodePhoto } from './encodePhoto.ts';
import type { PhotoAnswer, PhotoQuestion } from './photoMessages.ts';
import { PhotoRefused } from './photoRefused.ts';

process.on('message', (question: PhotoQuestion) => void answer(question));
// The server has gone.
process.on('disconnect', () => process.exit(0));

async function answer({ id, bytes }: PhotoQuestion): Promise<void> {
  const reply = await encodePhoto(bytes).then(
    (photo): PhotoAnswer => ({ id, photo }),
    (error: unknown): PhotoAnswer => {
      if (error instanceof PhotoRefused) return { id, refused: error.code, message: error.message };
      throw error;
    },
  );
  process.send?.(reply);
}
