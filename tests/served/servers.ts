/** Every way the site is served, for real, on loopback: the configurations of `deploy/` as they are shipped, with other addresses and paths. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { siteDir } from '#cli/process/siteDir.ts';
import { serve } from '#cli/serve/serve.ts';
import { ask } from './ask.ts';
import { brotliModule, program, type Place } from './place.ts';

export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export type Start = (place: Place) => Promise<Served>;

/** From what is written in a file of `deploy/` to what is put in its place. */
type Replaced = Readonly<Record<string, string>>;

export async function startHub({ site }: Pick<Place, 'site'>): Promise<Served> {
  const { url, close } = await serve({ dir: site, host: '127.0.0.1', port: 0 });
  return { url, stop: close };
}

/** Before the hub, which is started as well. */
export function nginxBeforeHub(file: string): Start {
  return async (place) => {
    const hub = await startHub(place);
    const address = new URL(hub.url).host;
    const proxy = await startNginx(place, file, {
      '127.0.0.1:3000': address,
      '10.0.0.2:3000': address,
      '10.0.0.3:3000': address,
      '10.0.0.4:3000': address,
    });
    return both(proxy, hub);
  };
}

export function nginxServesFolder({ brotli }: { readonly brotli: boolean }): Start {
  return (place) => startNginx(place, 'static.nginx.conf', { ...folders(place), ...(!brotli && { 'brotli_static on;': '' }) });
}

export const caddyBeforeHub: Start = async (place) => {
  const hub = await startHub(place);
  return both(await startCaddy(place, 'Caddyfile', { '127.0.0.1:3000': new URL(hub.url).host }), hub);
};

export const caddyServesFolder: Start = (place) => startCaddy(place, 'static.Caddyfile', folders(place));

function folders({ site, hosting }: Place): Replaced {
  return { '/srv/hub/build': site, '/srv/hub/hosting': hosting };
}

async function startNginx(place: Place, file: string, replaced: Replaced): Promise<Served> {
  const folder = mkdtempSync(path.join(place.root, 'nginx-'));
  const [tls, plain] = [await freePort(), await freePort()];
  const text = shipped(file, {
    ...replaced,
    'listen 443': `listen 127.0.0.1:${tls}`,
    'listen 80': `listen 127.0.0.1:${plain}`,
    '/etc/letsencrypt/live/hub.example.org/fullchain.pem': place.certificate,
    '/etc/letsencrypt/live/hub.example.org/privkey.pem': place.key,
  }).replaceAll(/^ *listen \[::\].*\n/gm, '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const module = text.includes('brotli_static') ? `load_module ${brotliModule() ?? missingModule()};` : '';
  const main = `${module}\ndaemon off;\nmaster_process off;\npid ${folder}/pid;\nerror_log stderr crit;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${text}\n}\n`;
  writeFileSync(path.join(folder, 'nginx.conf'), main);
  const url = text.includes(`:${tls}`) ? `https://127.0.0.1:${tls}/` : `http://127.0.0.1:${plain}/`;
  return run(await program('nginx', '-v'), ['-e', 'stderr', '-p', folder, '-c', path.join(folder, 'nginx.conf')], folder, url);
}

function missingModule(): never {
  throw new Error('nginx has no module for brotli here: install libnginx-mod-http-brotli-static');
}

async function startCaddy(place: Place, file: string, replaced: Replaced): Promise<Served> {
  const folder = mkdtempSync(path.join(place.root, 'caddy-'));
  const url = `https://127.0.0.1:${await freePort()}/`;
  const text = shipped(file, { ...replaced, 'hub.example.org {': `${url.slice(0, -1)} {\n\ttls ${place.certificate} ${place.key}` });
  // Neither its port for commands nor its certificates of this machine, and nothing on port 80.
  const options = `{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n`;
  writeFileSync(path.join(folder, 'Caddyfile'), options + text);
  return run(await program('caddy', 'version'), ['run', '--config', 'Caddyfile', '--adapter', 'caddyfile'], folder, url);
}

/** A file of `deploy/`; what is to be replaced must be in it unless another file of its kind has it. */
function shipped(file: string, replaced: Replaced): string {
  return Object.entries(replaced).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    readFileSync(path.join(siteDir, 'deploy', file), 'utf8'),
  );
}

async function run(command: string, args: readonly string[], folder: string, url: string): Promise<Served> {
  const home = path.join(folder, 'home');
  mkdirSync(home);
  const child = spawn(command, args, {
    cwd: folder,
    env: { HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (child.exitCode !== null || tries > 200) {
      child.kill();
      throw new Error(`${command} does not answer.\n${said}`);
    }
    await wait(50);
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return (await ask(url, '/', {}, 'HEAD').catch(() => undefined)) !== undefined;
}

function both(outer: Served, inner: Served): Served {
  return {
    url: outer.url,
    stop: async () => {
      await outer.stop();
      await inner.stop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
