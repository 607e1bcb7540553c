/** For whoever watches over the machine: alive, and able to take something in. */
import type { FastifyInstance } from 'fastify';
import type { Parts } from './parts.ts';

export function healthRoutes(app: FastifyInstance, { submissions, privates }: Parts): void {
  app.get('/healthz', () => ({ alive: true }));
  app.get('/readyz', async () => {
    // An error is answered as 500.
    await Promise.all([submissions.list(), privates.people.list()]);
    return { ready: true };
  });
}
