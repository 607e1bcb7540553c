/** A watch over a parser that may wait for ever for the rest of a body it has stopped reading. */
import type { IncomingMessage } from 'node:http';

const LOOK_EVERY = 250;
/** What the parser gives us is taken at once, so it never holds a body back, and takes nothing of it, for so many looks. */
const LOOKS = 3;

/**
 * What `read` finds in the body of `request`; rejects with `failure` where nobody reads on: some damaged bodies leave the parser with a part
 * it neither hands out nor throws away. A line that is slow is another thing: it is read whenever something comes.
 */
export async function untilStuck<T>(request: IncomingMessage, read: () => Promise<T>, failure: Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<never>((_resolve, reject) => {
    let looks = 0;
    let before = '';
    timer = setInterval(() => {
      const waits = request.readableEnded || request.readableFlowing === false;
      const taken = `${request.socket.bytesRead} ${request.readableLength}`;
      looks = waits && taken === before ? looks + 1 : 0;
      before = taken;
      if (looks >= LOOKS) reject(failure);
    }, LOOK_EVERY);
  });
  return Promise.race([read(), stuck]).finally(() => clearInterval(timer));
}
