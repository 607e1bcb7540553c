/** A learning platform for one package: scorm-again, an implementation of SCORM 1.2 that is not ours, in a page around it. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { contentType } from '#desk/site/contentType.ts';
import { DESK, openBrowser } from './site.ts';

export interface Platform {
  /** Folder the package was unpacked into, to be opened without a platform. */
  readonly packageDir: string;
  /** A learner who was never here; `?script` may change the platform before the package starts. */
  readonly arrive: (options?: BrowserContextOptions, query?: string) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Opens the package, with what the platform kept of the visit before. */
  readonly launch: () => Promise<Frame>;
  /** Takes the frame away, as platforms do; what they have kept then. */
  readonly leave: () => Promise<Kept>;
  /** What the platform knows at this moment. */
  readonly kept: () => Promise<Kept>;
}

/** `cmi`, as far as the journeys look at it. */
export interface Kept {
  readonly core: Readonly<Record<'lesson_status' | 'lesson_location' | 'session_time' | 'exit', string>> & {
    readonly score: Readonly<Record<'raw' | 'min' | 'max', string>>;
  };
  readonly suspend_data: string;
  readonly interactions: readonly Readonly<Record<string, string>>[];
  readonly finished: boolean;
  readonly errors: readonly string[];
}

const SCRIPT = createRequire(__filename).resolve('scorm-again/scorm12/min');

/** Every call goes through, and what the platform finds wrong with it is noted. */
const PLATFORM = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Platform</title><script src="scorm12.js"></script></head>
<body style="margin:0"><script>
const errors = [];
let interactions;
let real;
function begin() {
  interactions = [];
  real = new Scorm12API({ autocommit: false, logLevel: 5 });
  const saved = localStorage.getItem('cmi');
  if (saved) real.loadFromJSON(JSON.parse(saved));
  const query = new URLSearchParams(location.search);
  if (query.has('mode')) real.cmi.core.lesson_mode = query.get('mode');
  window.API = {};
  for (const name of ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError']) {
    window.API[name] = (...args) => {
      if (window.broken === 'throws') throw new Error('no session');
      if (window.broken === 'refuses' && name !== 'LMSInitialize') return 'false';
      const answer = real[name](...args);
      const code = real.LMSGetLastError();
      if (code !== 0 && code !== '0') errors.push([name, ...args, code].join(' '));
      // A platform may be told of interactions, and must not be asked.
      else if (name === 'LMSSetValue' && args[0].startsWith('cmi.interactions.')) {
        const [, , index, field] = args[0].split('.');
        (interactions[index] ??= {})[field] = args[1];
      }
      if (name === 'LMSFinish') window.finished = true;
      return answer;
    };
  }
  window.finished = false;
}
function kept() {
  const cmi = JSON.parse(JSON.stringify(real.cmi));
  return { core: cmi.core, suspend_data: real.cmi.suspend_data, interactions, finished: window.finished, errors };
}
function launch() {
  begin();
  const frame = document.createElement('iframe');
  frame.title = 'Module';
  frame.style = 'border:0;width:100vw;height:100vh;display:block';
  frame.src = 'package/index.html';
  document.body.append(frame);
}
function leave() {
  document.querySelector('iframe').remove();
  const { core, suspend_data } = kept();
  const { lesson_status, lesson_location, score } = core;
  localStorage.setItem('cmi', JSON.stringify({ core: { lesson_status, lesson_location, score: { raw: score.raw } }, suspend_data }));
  return kept();
}
</script></body></html>`;

export async function openPlatform(module: Uint8Array): Promise<Platform> {
  const dir = mkdtempSync(path.join(tmpdir(), 'hub-platform-'));
  const packageDir = path.join(dir, 'package');
  for (const [file, bytes] of Object.entries(unzipSync(module))) {
    mkdirSync(path.dirname(path.join(packageDir, file)), { recursive: true });
    writeFileSync(path.join(packageDir, file), bytes);
  }
  writeFileSync(path.join(dir, 'index.html'), PLATFORM);
  copyFileSync(SCRIPT, path.join(dir, 'scorm12.js'));
  const server = await serveFiles(dir);
  const { port } = server.address() as AddressInfo;
  const browser = await openBrowser();
  return {
    packageDir,
    async arrive(options, query = '') {
      const page = await (await browser.newContext({ viewport: DESK, ...options })).newPage();
      await page.goto(`http://127.0.0.1:${port}/${query}`, { waitUntil: 'load' });
      return {
        page,
        async launch() {
          await page.evaluate('launch()');
          const frame = await (await page.waitForSelector('iframe')).contentFrame();
          if (frame === null) throw new Error('the package has no frame');
          await frame.waitForSelector('html.scripted');
          return frame;
        },
        leave: () => page.evaluate<Kept>('leave()'),
        kept: () => page.evaluate<Kept>('kept()'),
      };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(dir, { recursive: true });
    },
  };
}

/** A host that puts its pages into frames, which the hub's own server lets nobody do. */
async function serveFiles(dir: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://platform');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    readFile(path.join(dir, name)).then(
      (bytes) => response.writeHead(200, { 'Content-Type': contentType(name) }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
