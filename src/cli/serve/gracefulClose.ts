import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What is being answered may go on for so long. */
const GRACE_MILLISECONDS = 10_000;

/**
 * Ends a server: takes nothing new, lets what is being answered come to its end, then cuts the rest. To be called before it listens:
 * Node does not count a connection on which nothing was asked yet among the idle ones, and browsers open those in advance.
 */
export function gracefulClose(server: Server, grace = GRACE_MILLISECONDS): () => Promise<void> {
  /** Open connections, each with the number of answers that are not complete. */
  const connections = new Map<Socket, number>();
  let closing = false;

  function change(socket: Socket, by: number): void {
    const running = (connections.get(socket) ?? 0) + by;
    if (connections.has(socket)) connections.set(socket, running);
    // What was written last is still sent.
    if (closing && running <= 0) socket.destroySoon();
  }

  server.on('connection', (socket) => {
    connections.set(socket, 0);
    socket.once('close', () => connections.delete(socket));
  });
  // Before whoever answers, who may be done at once.
  server.prependListener('request', ({ socket }, response: ServerResponse) => {
    change(socket, 1);
    if (closing) response.setHeader('Connection', 'close');
    response.once('close', () => change(socket, -1));
  });

  return () =>
    new Promise((resolve) => {
      closing = true;
      const timer = setTimeout(() => server.closeAllConnections(), grace);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      for (const [socket, running] of connections) if (running === 0) socket.destroy();
    });
}
