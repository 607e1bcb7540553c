/** Reads a page of the site as fast as it comes until it is told to stop; then says how many answers a second there were. */
import { runLoad } from '#cli/bench/site/load.ts';

const [port = '0', path = '/'] = process.argv.slice(2);
const WINDOW = 500;
const CONNECTIONS = 8;

const told = { stop: false };
process.on('message', () => {
  told.stop = true;
});
process.on('disconnect', () => process.exit(0));

async function read(): Promise<void> {
  const rates: number[] = [];
  const load = { port: Number(port), path, headers: {}, connections: CONNECTIONS, milliseconds: WINDOW };
  // Both ends are slower until their code has been compiled.
  await runLoad(load);
  process.send?.('reading');
  while (!told.stop) rates.push((await runLoad(load)).perSecond);
  process.send?.(rates.reduce((sum, rate) => sum + rate, 0) / rates.length);
}

void read();
