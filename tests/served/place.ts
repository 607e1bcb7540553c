/** Where servers are tried: a copy of the built site, what `hub hosting` writes for it, a certificate, and the programs. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '#cli/process/program.ts';
import { readEnvironment } from '#content/environment.ts';
import { hostingFiles } from '#desk/site/hosting/hostingFiles.ts';
import { readSiteFacts } from '#desk/site/hosting/siteFacts.ts';

export interface Place {
  readonly root: string;
  /** The site, to which files that nobody should see are added. */
  readonly site: string;
  readonly hosting: string;
  readonly certificate: string;
  readonly key: string;
  readonly remove: () => void;
}

/** What stands in every file that nobody should see. */
export const SECRET = 'nobody should see this';
export const HIDDEN = ['.hidden', '.git/config', 'sq/.env', 'about/.index.html.swp'];

export async function makePlace(build: string): Promise<Place> {
  const root = mkdtempSync(path.join(tmpdir(), 'hub-served-'));
  const [site, hosting, certificate, key] = ['site', 'hosting', 'certificate.pem', 'key.pem'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
    string,
  ];
  copyLinked(build, site);
  for (const name of HIDDEN) write(path.join(site, name), SECRET);
  for (const [name, text] of hostingFiles(await readSiteFacts(site, []))) write(path.join(hosting, name), text);
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const openssl = await program('openssl', 'version');
  execFileSync(openssl, ['req', '-x509', ...curve, '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-out', certificate, '-keyout', key], {
    stdio: 'pipe',
  });
  return { root, site, hosting, certificate, key, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export async function program(name: string, version: string): Promise<string> {
  const found = await findProgram([name], readEnvironment().searchPath, AbortSignal.timeout(30_000), version);
  if (found === undefined) throw new Error(`no ${name} found: run \`npm test\`, which installs it`);
  return found;
}

/** Where packages put the module of nginx that sends brotli; undefined where there is none. */
export function brotliModule(): string | undefined {
  return ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/lib/nginx/modules']
    .map((folder) => path.join(folder, 'ngx_http_brotli_static_module.so'))
    .find((file) => existsSync(file));
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** In a second, where the file system has hard links. */
function copyLinked(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyLinked(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
