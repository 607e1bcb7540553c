import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addressOf, assertPortFree, serve } from './serve.ts';
import type { RunningServer } from './serve.ts';

const FILES = {
  'index.html': 'start',
  '404.html': 'no such page',
  'feed.json': '{}',
  'practice/index.html': 'practice',
  'practice/atom.xml': '<feed/>',
  'practice/rss.xml': '<rss/>',
  'assets/js/main.abc.js': '1',
  'data.json': '{}',
  'img/logo.svg': '<svg/>',
  'sq/index.html': 'fillimi',
  'sq/404.html': 'nuk ka faqe',
  'sq/assets/css/styles.abc.css': 'a{}',
  'sr/index.html': 'почетак',
};

let dir: string;
let server: RunningServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'hub-serve-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  server = await serve({ dir, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

/** Asks for a path exactly as given; `fetch` would tidy it up first. */
function ask(path: string, method = 'GET'): Promise<{ status: number | undefined; headers: IncomingMessage['headers']; body: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  it.each([
    ['/', 'start'],
    ['/practice/', 'practice'],
    ['/sq/', 'fillimi'],
    ['/sr/?a=1', 'почетак'],
  ])('answers %s', async (path, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, body, headers: { 'content-type': 'text/html;charset=utf-8' } });
  });

  it.each([
    ['/sq', '/sq/'],
    ['/practice?theme=a&b', '/practice/?theme=a&b'],
    ['//sq', '/sq/'],
  ])('adds the slash: %s => %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 302, headers: { location } });
  });

  it.each([
    ['/nothing/', 'no such page'],
    ['/nothing', 'no such page'],
    ['/en/', 'no such page'],
    ['/sqx/', 'no such page'],
    ['/sq/nothing/', 'nuk ka faqe'],
    ['/sr/nothing/', '404: there is no page at this address.\n'],
    ['/%E0%A4%A', 'no such page'],
    ['/..%2f..%2fetc/passwd', 'no such page'],
    ['/%00', 'no such page'],
  ])('answers 404 in the language of the address: %s', async (path, body) => {
    expect(await ask(path)).toMatchObject({ status: 404, body });
  });

  it('says that a language is not built yet, and when to ask again', async () => {
    expect(await ask('/mk/about/')).toMatchObject({
      status: 503,
      body: '503: the hub is not built in this language yet. Load the page again in a minute.\n',
      headers: { 'retry-after': '30', 'cache-control': 'no-cache' },
    });
  });

  it.each([
    ['/data.json', 'application/json; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/practice/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/practice/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/img/logo.svg', 'image/svg+xml'],
  ])('says what %s is', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('lets browsers keep hashed files for ever and ask again for the rest', async () => {
    const kept = 'public,max-age=31536000,immutable';
    expect((await ask('/assets/js/main.abc.js')).headers['cache-control']).toBe(kept);
    expect((await ask('/sq/assets/css/styles.abc.css')).headers['cache-control']).toBe(kept);
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/data.json')).headers['cache-control']).toBe('no-cache');
  });

  it('serves what was built after it was started, and forgets what is gone', async () => {
    writeFileSync(join(dir, 'new.json'), '{}');
    expect((await ask('/new.json')).status).toBe(200);
    rmSync(join(dir, 'new.json'));
    expect((await ask('/new.json')).status).toBe(404);
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    expect(await ask('/nothing/', 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await ask('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

test('with a desk: `/api/` and its health are the desk’s, the rest is the site’s, also after a change of the site', async () => {
  const next = mkdtempSync(join(tmpdir(), 'hub-serve-next-'));
  writeFileSync(join(next, 'index.html'), 'the next start');
  const both = await serve({ dir, host: '127.0.0.1', port: 0, api: (request, response) => response.end(`desk ${request.url}`) });
  const text = async (path: string): Promise<string> => (await fetch(new URL(path, both.url))).text();
  expect([await text('/'), await text('/api/desk'), await text('/healthz'), await text('/healthz/x')]).toEqual([
    'start',
    'desk /api/desk',
    'desk /healthz',
    'no such page',
  ]);
  await both.switchTo(next);
  expect([await text('/'), await text('/assets/js/main.abc.js'), await text('/api/desk')]).toEqual([
    'the next start',
    '1',
    'desk /api/desk',
  ]);
  await both.close();
  rmSync(next, { recursive: true });
});

describe('listening', () => {
  it('says that the port is taken, before a build and when serving', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const message = new RegExp(`^Port ${port} is taken by another program on 127\\.0\\.0\\.1\\. Fix: .*\`PORT=\\d+ npm run up\``);
    await expect(assertPortFree('127.0.0.1', port)).rejects.toThrow(message);
    await expect(serve({ dir, host: '127.0.0.1', port })).rejects.toThrow(message);
    await new Promise((resolve) => other.close(resolve));
    await expect(assertPortFree('127.0.0.1', port)).resolves.toBeUndefined();
  });

  it('says that the host is not of this machine', async () => {
    await expect(assertPortFree('192.0.2.1', 0)).rejects.toThrow('HOST is "192.0.2.1", which is not an address of this machine.');
  });

  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000/'],
    ['0.0.0.0', 'http://127.0.0.1:3000/'],
    ['::', 'http://[::1]:3000/'],
    ['localhost', 'http://localhost:3000/'],
  ])('gives an address to open for %s', (host, address) => {
    expect(addressOf(host, 3000)).toBe(address);
  });
});
