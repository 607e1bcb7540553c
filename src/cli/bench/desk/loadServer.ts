/** A desk beside a site, in a process of its own, as `npm run up` serves them; for `npm run bench -- desk load`. Says its address to its parent. */
import { openDesk } from '#desk/desk.ts';
import { serve } from '#cli/serve/serve.ts';
import { deskOptions } from '#desk/testing/deskOptions.ts';

const [folder = '', site = ''] = process.argv.slice(2);

async function start(): Promise<void> {
  const usual = deskOptions(folder);
  // Clients are told apart by the address a proxy gives, as behind one.
  const desk = await openDesk({ ...usual, settings: { ...usual.settings, trustProxy: 1 } });
  const server = await serve({ dir: site, host: '127.0.0.1', port: 0, api: (request, response) => desk.api(request, response) });
  process.on(
    'disconnect',
    () =>
      void server
        .close()
        .then(desk.close)
        .then(() => process.exit(0)),
  );
  process.send?.(server.url);
}

void start();
