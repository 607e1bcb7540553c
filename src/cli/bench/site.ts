/** Requests a second of our server beside nginx, on the built site, in one run, turn about. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compressSite } from '#desk/site/compress/compressSite.ts';
import { readEnvironment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { findProgram } from '#cli/process/program.ts';
import { stopSignal } from '#cli/process/stopSignal.ts';
import { buildDir, compressedDir } from '#cli/site/places.ts';
import { runLoad, type Answered } from './site/load.ts';
import { startNginx } from './site/nginx.ts';

const CONNECTIONS = 32;
const MILLISECONDS = 2500;
const ROUNDS = 2;
/** The package of Debian has no brotli, so both send gzip. */
const HEADERS = { 'Accept-Encoding': 'gzip' };

export async function benchSite(siteDir: string, print: (line: string) => void): Promise<void> {
  const dir = buildDir(siteDir);
  if (!existsSync(path.join(dir, 'index.html'))) throw new UserError('The site is not built. Fix: `npm run build`, then this again.');
  const signal = stopSignal();
  const program = await findProgram(['nginx'], readEnvironment().searchPath, signal, '-v');
  const { files, made } = await compressSite({ dir, cache: compressedDir(siteDir), signal });
  print(
    `${files} files of the site have compressed copies (${made} made now). ${CONNECTIONS} connections, ${ROUNDS} × ${MILLISECONDS} ms each.`,
  );
  const ours = await startOurs(dir);
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-site-'));
  const port = await freePort();
  const nginx = program === undefined ? undefined : await startNginx(program, dir, folder, port);
  if (nginx === undefined) print('nginx is not installed: our server alone. For both: `apt-get install nginx-light`, then this again.');
  try {
    for (const [name, address] of Object.entries({ 'start page': '/', script: largestScript(dir) })) {
      const ports = { ours: ours.port, ...(nginx !== undefined && { nginx: port }) };
      for (const line of await compare(name, address, ports)) print(line);
    }
  } finally {
    ours.stop();
    await nginx?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(name: string, address: string, ports: Readonly<Record<string, number>>): Promise<readonly string[]> {
  const rates = new Map<string, number[]>(Object.keys(ports).map((server) => [server, []]));
  let last: Answered | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [server, port] of Object.entries(ports)) {
      last = await runLoad({ port, path: address, headers: HEADERS, connections: CONNECTIONS, milliseconds: MILLISECONDS });
      rates.get(server)?.push(last.perSecond);
    }
  }
  const means = [...rates].map(([server, all]) => [server, all.reduce((sum, each) => sum + each, 0) / all.length] as const);
  const lines = means.map(([server, mean]) => `  ${server.padEnd(6)} ${mean.toFixed(0).padStart(6)} requests a second`);
  const [[, ourRate] = ['', 0], nginx] = means;
  const ratio = nginx === undefined ? [] : [`  ratio  ${(ourRate / nginx[1]).toFixed(2)} of nginx`];
  return [`${name} ${address} (${last?.encoding}, ${last?.bytes} bytes with headers)`, ...lines, ...ratio];
}

async function startOurs(dir: string): Promise<{ readonly port: number; readonly stop: () => void }> {
  const child = fork(path.join(import.meta.dirname, 'serveSite.ts'), [dir], { execArgv: ['--import', 'tsx'] });
  const [address] = (await once(child, 'message')) as [string];
  return { port: Number(new URL(address).port), stop: () => child.disconnect() };
}

function largestScript(dir: string): string {
  const names = readdirSync(path.join(dir, 'assets/js')).filter((name) => name.endsWith('.js'));
  const bySize = names.toSorted((a, b) => statSync(path.join(dir, 'assets/js', b)).size - statSync(path.join(dir, 'assets/js', a)).size);
  return `/assets/js/${bySize[0] ?? ''}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
