import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { compressSite } from './compress/compressSite.ts';
import { previousBuild } from './previousBuild.ts';
import { createSiteHandler, type SiteHandler } from './siteHandler.ts';

const SCRIPT = "document.documentElement.dataset.a = '1'";
const LONG = 'Заједнички простор. '.repeat(200);
const page = (title: string): string => `<!doctype html><title>${title}</title><script>${SCRIPT}</script><p>${LONG}</p>`;
const PDF = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251));
const LARGE = Buffer.from(Array.from({ length: 1_100_000 }, (_, index) => index % 241));

const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': page('Home'),
  '404.html': page('Nothing here'),
  'about/index.html': page('About'),
  'short.txt': 'short',
  'status/index.html': page('Status'),
  'mk/desk/index.html': page('Работа'),
  'sq/index.html': page('Fillimi'),
  'sq/404.html': page('Nuk ka faqe'),
  'sr-Latn/index.html': page('Početak'),
  'assets/js/main.1.js': `console.log(${JSON.stringify(LONG)})`,
  'files/book.pdf': PDF,
  'files/large.zip': LARGE,
  '.hidden': 'secret',
};

let root: string;
let dir: string;
let site: SiteHandler;
let server: Server;

function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

const compress = (folder: string) => compressSite({ dir: folder, cache: path.join(root, 'cache'), signal: new AbortController().signal });

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'hub-site-'));
  dir = path.join(root, 'build');
  write(dir, FILES);
  write(root, { secret: 'outside' });
  symlinkSync(path.join(root, 'secret'), path.join(dir, 'link.txt'));
  await compress(dir);
  site = await createSiteHandler(dir);
  server = createServer((asked, answer) => site.handle(asked, answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve).closeAllConnections());
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path exactly as given. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: address, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('compression', () => {
  test.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['identity', undefined],
    ['identity;q=0.5, gzip;q=0.1', undefined],
    ['*;q=0', undefined],
    ['zstd', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s gets %s', async (accepted, encoding) => {
    const { headers, body } = await ask('/about/', accepted === undefined ? {} : { 'Accept-Encoding': accepted });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(headers['content-length']).toBe(String(body.length));
    const unpacked = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(unpacked.toString()).toBe(FILES['about/index.html']);
  });

  test('what is short, or compressed already, is sent as it is; copies are no pages', async () => {
    const all = { 'Accept-Encoding': 'br, gzip' };
    expect((await ask('/short.txt', all)).headers['content-encoding']).toBeUndefined();
    const book = await ask('/files/book.pdf', all);
    expect([book.headers['content-encoding'], book.headers.vary]).toEqual([undefined, undefined]);
    expect((await ask('/about/index.html.br')).status).toBe(404);
  });

  test('the page that says there is none is compressed as well', async () => {
    const { status, headers, body } = await ask('/sq/nothing/', { 'Accept-Encoding': 'br' });
    expect([status, headers['content-encoding'], headers.etag]).toEqual([404, 'br', undefined]);
    expect(brotliDecompressSync(body).toString()).toContain('Nuk ka faqe');
  });

  test('a copy that a build left behind is not sent', async () => {
    write(dir, { 'stale.html': page('Old') });
    await compress(dir);
    write(dir, { 'stale.html': page('New') });
    const { headers, body } = await ask('/stale.html', { 'Accept-Encoding': 'br' });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, page('New')]);
  });
});

describe('what a browser has already', () => {
  test('is not sent again, in the encoding it has', async () => {
    const compressed = { 'Accept-Encoding': 'br' };
    const { headers } = await ask('/about/', compressed);
    const plain = await ask('/about/');
    expect(headers.etag).not.toBe(plain.headers.etag);
    const again = await ask('/about/', { ...compressed, 'If-None-Match': headers.etag ?? '' });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0), headers: { etag: headers.etag, vary: 'Accept-Encoding' } });
    expect((await ask('/about/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(200);
    expect((await ask('/about/', { ...compressed, 'If-None-Match': `"x", W/${headers.etag}` })).status).toBe(304);
    expect((await ask('/about/', { 'If-None-Match': '*' })).status).toBe(304);
  });

  test.each(['/files/book.pdf', '/files/large.zip'])('%s', async (address) => {
    const { headers } = await ask(address);
    expect((await ask(address, { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
  });

  test('a build of the same text has the same tag', async () => {
    const before = await ask('/about/');
    write(dir, { 'about/next.html': page('About') });
    renameSync(path.join(dir, 'about/next.html'), path.join(dir, 'about/index.html'));
    expect((await ask('/about/')).headers.etag).toBe(before.headers.etag);
  });
});

describe.each([
  ['/files/book.pdf', PDF],
  ['/files/large.zip', LARGE],
])('a part of %s', (address, whole) => {
  test.each([
    ['bytes=0-99', 0, 100],
    ['bytes=4000-', 4000, whole.length],
    ['bytes=-10', whole.length - 10, whole.length],
    ['bytes=100-99999999', 100, whole.length],
  ])('%s', async (range, start, end) => {
    const { status, headers, body } = await ask(address, { Range: range });
    expect([status, headers['content-range']]).toEqual([206, `bytes ${start}-${end - 1}/${whole.length}`]);
    expect(body.equals(whole.subarray(start, end))).toBe(true);
  });

  test('that does not exist, of another file, several at once, or in other units', async () => {
    expect(await ask(address, { Range: `bytes=${whole.length}-` })).toMatchObject({
      status: 416,
      headers: { 'content-range': `bytes */${whole.length}` },
    });
    const { headers } = await ask(address);
    expect((await ask(address, { Range: 'bytes=0-9', 'If-Range': headers.etag ?? '' })).status).toBe(206);
    for (const more of [{ 'If-Range': '"other"' }, { Range: 'bytes=0-1,7-8' }, { Range: 'lines=1-2' }, { Range: 'bytes=x' }]) {
      const { status, body } = await ask(address, { Range: 'bytes=0-9', ...more });
      expect([status, body.length]).toEqual([200, whole.length]);
    }
  });

  test('HEAD tells the length and sends nothing', async () => {
    const { status, headers, body } = await ask(address, {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(whole.length), 0]);
  });
});

test('text has no parts', async () => {
  const { status, headers } = await ask('/about/', { Range: 'bytes=0-9' });
  expect([status, headers['accept-ranges']]).toEqual([200, undefined]);
});

test.each([
  ['/al', '/sq/'],
  ['/al/', '/sq/'],
  ['/al/?a=1', '/sq/?a=1'],
  ['/al/nothing', '/sq/nothing'],
  ['/bh/about/', '/bs/about/'],
  ['/al//elsewhere.example/', '/sq/elsewhere.example/'],
  ['/al/%0d%0aa:b/', '/sq/%0D%0Aa%3Ab/'],
])('an address from before, %s, leads to %s for good', async (address, location) => {
  const { status, headers } = await ask(address);
  expect([status, headers.location, headers['cache-control']]).toEqual([301, location, 'no-cache']);
});

describe('what browsers are told', () => {
  test.each([
    ['/about/', 'GET', 200],
    ['/assets/js/main.1.js', 'GET', 200],
    ['/files/large.zip', 'GET', 200],
    ['/nothing/', 'GET', 404],
    ['/about', 'GET', 302],
    ['/', 'POST', 405],
  ])('%s %s: %d', async (address, method, status) => {
    const answer = await ask(address, {}, method);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringMatching(/camera=\(\), microphone=\(\), geolocation=\(\)/),
    });
    const policy = answer.headers['content-security-policy'];
    for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
      expect(policy).toContain(directive);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/);
    expect([answer.headers.server, answer.headers['x-powered-by']]).toEqual([undefined, undefined]);
  });

  test('pages whose addresses hold a secret tell nobody where a reader came from', async () => {
    for (const address of ['/status/', '/mk/desk/']) expect((await ask(address)).headers['referrer-policy']).toBe('no-referrer');
  });

  test('Algolia may be asked where it is used', async () => {
    const other = await createSiteHandler(dir, { connect: ['https://a-dsn.algolia.net'] });
    const before = site;
    site = other;
    const { headers } = await ask('/about/');
    site = before;
    expect(headers['content-security-policy']).toContain("connect-src 'self' https://a-dsn.algolia.net;");
  });
});

describe('another build', () => {
  afterEach(() => site.switchTo(dir));

  test('is served from the moment it is switched to; a folder that is none is refused', async () => {
    const next = path.join(root, 'next');
    write(next, { 'index.html': page('Next') });
    await expect(site.switchTo(path.join(root, 'cache'))).rejects.toThrow('is no built site: it has no index.html');
    expect((await ask('/')).body.toString()).toContain('Home');
    await site.switchTo(next);
    expect((await ask('/')).body.toString()).toContain('Next');
    expect((await ask('/about/')).status).toBe(404);
    await site.switchTo(dir);
    expect((await ask('/about/')).status).toBe(200);
  });

  test('has its own scripts, and those of the build before for pages that are open; pages and photos are its own', async () => {
    const [first, second, third] = ['first', 'second', 'third'].map((name) => path.join(root, name)) as [string, string, string];
    const late = ['/assets/js/late.1.js', '/sq/assets/css/late.1.css', '/mk/search-data/1/f0.json'];
    const gone = ['/sq/about/', '/data.json', '/assets/images/photo.1.webp', '/assets/js/'];
    const outside = ['/assets/js/link.js', '/assets/js/..%2f..%2f..%2fsecret', '/assets/js/../../../secret', '/assets/js/late.1.js.br'];
    for (const folder of [first, second, third])
      write(folder, { 'index.html': page(folder), 'assets/js/same.js': folder, 'sq/index.html': LONG });
    write(first, Object.fromEntries([...late, ...gone.slice(1, 3), '/sq/about/index.html'].map((name) => [name.slice(1), LONG])));
    symlinkSync(path.join(root, 'secret'), path.join(first, 'assets/js/link.js'));
    await compress(first);
    await site.switchTo(first);
    const had = await ask('/assets/js/late.1.js', { 'Accept-Encoding': 'br' });
    await site.switchTo(second);
    // Told twice, it knows the one before all the same.
    await site.switchTo(second);
    for (const address of late)
      expect({ address, ...(await ask(address)) }).toMatchObject({ address, status: 200, body: Buffer.from(LONG) });
    expect(await ask('/assets/js/late.1.js', { 'Accept-Encoding': 'br' })).toMatchObject({
      headers: { etag: had.headers.etag, 'content-encoding': 'br', 'cache-control': 'public,max-age=31536000,immutable' },
      body: had.body,
    });
    for (const address of [...gone, ...outside]) expect([address, (await ask(address)).status]).toEqual([address, 404]);
    expect((await ask('/assets/js/same.js')).body.toString()).toBe(second);
    rmSync(first, { recursive: true });
    expect((await ask('/assets/js/late.1.js')).status).toBe(404);
    await site.switchTo(third);
    expect((await ask('/assets/js/same.js')).body.toString()).toBe(third);
  });

  test('does not cut off what is being sent, also when the old one is removed', async () => {
    const old = path.join(root, 'old');
    const large = Buffer.alloc(30_000_000, 'abcdefg');
    write(old, { 'index.html': page('Old'), 'large.zip': large });
    await site.switchTo(old);
    const { port } = server.address() as AddressInfo;
    const slow = request({ port, host: '127.0.0.1', path: '/large.zip', agent: false }).end();
    const [response] = (await once(slow, 'response')) as [IncomingMessage];
    await site.switchTo(dir);
    rmSync(old, { recursive: true });
    expect((await ask('/about/')).status).toBe(200);
    expect((await buffer(response)).equals(large)).toBe(true);
  });
});

test('the build before is forgotten after a day', async () => {
  let now = 5;
  const before = previousBuild(dir, [], () => now);
  expect(await before.find('assets/js/main.1.js')).toMatchObject({ kind: 'whole' });
  now += 24 * 3_600_000 - 1;
  expect(await before.find('assets/js/main.1.js')).toMatchObject({ kind: 'whole' });
  now += 1;
  expect(before.find('assets/js/main.1.js')).toBeUndefined();
});

describe('no address leaves the folder or breaks the server', () => {
  test.each([
    '/.hidden',
    '/link.txt',
    '/../secret',
    '/%2e%2e/secret',
    '/..%5csecret',
    '/sq/../../secret',
    `/${'a'.repeat(5000)}`,
    '/files',
  ])('%s', async (address) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(body.toString()).not.toMatch(/secret|outside/);
  });

  test('whatever the bytes', async () => {
    const { port } = server.address() as AddressInfo;
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '/',
        '//',
        '\\',
        '%5c',
        '%00',
        '%',
        'sq',
        'about',
        'index.html',
        'secret',
        'link.txt',
        '?',
        '#',
        '%c0%af',
      ),
      fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const answer = await raw(port, `GET /${pieces.join('/')} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
        // What is no HTTP is refused by Node with 400.
        expect(answer).toMatch(/^HTTP\/1\.1 (?:200|302|400|404|405) /);
        expect(answer).not.toContain('outside');
        const location = /^location: (.*)$/im.exec(answer)?.[1] ?? '/';
        expect(location).toMatch(/^\/(?![/\\])/);
      }),
      { numRuns: 1500 },
    );
  });
});

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket
      .setEncoding('latin1')
      .on('data', (chunk: string) => (answer += chunk))
      .on('error', reject)
      .on('close', () => resolve(answer));
  });
}
