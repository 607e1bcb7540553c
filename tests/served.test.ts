/**
 * One suite for every way the site is served: by the hub's own server, by nginx and Caddy before it, and by these two alone, from the built
 * folder with what `hub hosting` writes. Each is started for real, with the configuration of `deploy/` as it is shipped.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { localeBase } from '#content/address.ts';
import { inlineScripts } from '#desk/site/inlineScripts.ts';
import { LOCALES } from '#model/locale.ts';
import { KINDS } from './browser/pages.ts';
import { BUILD } from './browser/site.ts';
import { ask, askTogether, unpacked, type Answer, type Headers } from './served/ask.ts';
import { brotliModule, HIDDEN, makePlace, SECRET, type Place } from './served/place.ts';
import {
  caddyBeforeHub,
  caddyServesFolder,
  nginxBeforeHub,
  nginxServesFolder,
  startHub,
  type Served,
  type Start,
} from './served/servers.ts';

interface Way {
  readonly name: string;
  readonly start: Start;
  /** Over TLS, as people see it; the others are plain HTTP behind something that speaks it. */
  readonly tls?: true;
  readonly brotli?: false;
}

const WAYS: readonly Way[] = [
  { name: 'the hub itself', start: startHub },
  { name: 'nginx before the hub', start: nginxBeforeHub('nginx.conf'), tls: true },
  { name: 'nginx before several hubs', start: nginxBeforeHub('readers.nginx.conf') },
  { name: 'nginx alone, without brotli', start: nginxServesFolder({ brotli: false }), tls: true, brotli: false },
  { name: 'Caddy before the hub', start: caddyBeforeHub, tls: true },
  { name: 'Caddy alone', start: caddyServesFolder, tls: true },
];
const NGINX_ALONE: Way = { name: 'nginx alone', start: nginxServesFolder({ brotli: true }), tls: true };

/** Packages of other systems have no module for it; on Linux it is installed, and its absence is a failure. */
const brotliCannotBeHad = process.platform !== 'linux' && brotliModule() === undefined;
if (brotliCannotBeHad) test.todo('nginx alone: its package has no brotli here, so that it is tried without it only');

/** The largest file of a folder of the build whose name ends so, as an address: it is worth compressing. */
function built(folder: string, end: string): string {
  const names = readdirSync(path.join(BUILD, folder), { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith(end));
  const size = (name: string): number => statSync(path.join(BUILD, folder, name)).size;
  const [name] = names.toSorted((a, b) => size(b) - size(a));
  if (name === undefined) throw new Error(`the built site has no ${end} in ${folder}`);
  return `/${folder}/${name}`;
}

const PAGE = '/mk/about/';
const DECK = built('mk/files', '.slides.html');
const BOOK = built('sr/files', '.epub');
const SCRIPT = built('hr/assets', '.js');
const STYLE = built('assets', '.css');
const INDEX = built('search-data', 'f0.json');
const FILE = /\/$/;
const fileOf = (address: string): Buffer => readFileSync(path.join(BUILD, address.replace(FILE, '/index.html')));

const HOME_FROM_ELSEWHERE = { 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Dest': 'document' };

let place: Place;
beforeAll(async () => {
  place = await makePlace(BUILD);
});
afterAll(() => place.remove());

describe.each(brotliCannotBeHad ? WAYS : [...WAYS, NGINX_ALONE])('$name', ({ start, tls, brotli }) => {
  let server: Served;
  beforeAll(async () => {
    server = await start(place);
  });
  afterAll(() => server.stop());

  const get = (address: string, headers?: Headers, method?: string): Promise<Answer> => ask(server.url, address, headers, method);

  describe('packs text as the browser likes it', () => {
    const br = brotli === false ? 'gzip' : 'br';
    test.each([
      ['gzip, deflate, br, zstd', br],
      ['br', brotli === false ? undefined : 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', undefined],
      [undefined, undefined],
    ])('%s: %s', async (accepted, encoding) => {
      for (const address of [PAGE, SCRIPT, STYLE, INDEX]) {
        const answer = await get(address, accepted === undefined ? {} : { 'Accept-Encoding': accepted });
        expect([address, answer.status, answer.headers['content-encoding']]).toEqual([address, 200, encoding]);
        expect(answer.headers.vary).toContain('Accept-Encoding');
        expect(unpacked(answer).equals(fileOf(address))).toBe(true);
      }
    });

    test('and a book, which is packed already, as it is', async () => {
      const { headers, body } = await get(BOOK, { 'Accept-Encoding': 'br, gzip' });
      expect([headers['content-encoding'], body.equals(fileOf(BOOK))]).toEqual([undefined, true]);
    });

    test('and copies under no address of their own', async () => {
      for (const end of ['.br', '.gz']) expect((await get(`${SCRIPT}${end}`)).status).toBe(404);
    });
  });

  describe('says how to take what it sends', () => {
    test.each([
      [PAGE, 200],
      [SCRIPT, 200],
      [BOOK, 200],
      ['/sq/nothing/', 404],
      [PAGE.slice(0, -1), undefined],
      ['/al/', 301],
    ])('%s', async (address, status) => {
      const answer = await get(address);
      expect(answer.status).toBe(status ?? answer.status);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        ...(tls && { 'strict-transport-security': 'max-age=31536000' }),
      });
      const policy = String(answer.headers['content-security-policy']);
      for (const directive of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ])
        expect(policy).toContain(directive);
      expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/);
    });

    test('each page may run its own scripts', async () => {
      const scripts = new Set<string>();
      for (const address of ['/', ...Object.values(KINDS), '/status/', '/mk/desk/', DECK]) {
        const answer = await get(address, { 'Accept-Encoding': 'gzip' });
        const policy = /script-src ([^;]*)/.exec(String(answer.headers['content-security-policy']))?.[1] ?? '';
        const needed = inlineScripts(unpacked(answer).toString('utf8'));
        for (const hash of needed) scripts.add(hash);
        expect({ address, refused: needed.filter((hash) => !policy.includes(`'${hash}'`)) }).toEqual({ address, refused: [] });
      }
      expect(scripts.size).toBeGreaterThan(2);
    });

    test('pages whose addresses hold a secret tell nobody where a reader came from', async () => {
      for (const address of ['/status/', '/mk/desk/']) expect((await get(address)).headers['referrer-policy']).toBe('no-referrer');
    });

    test.each([
      [PAGE, /^text\/html; ?charset=utf-8$/],
      [SCRIPT, /^text\/javascript; charset=utf-8$/],
      [BOOK, /^application\/epub\+zip$/],
      ['/practice/atom.xml', /^application\/atom\+xml; charset=utf-8$/],
      ['/mk/practice/rss.xml', /^application\/rss\+xml; charset=utf-8$/],
      ['/sq/practice/feed.json', /^application\/feed\+json; charset=utf-8$/],
      ['/sitemap.xml', /^application\/xml; charset=utf-8$/],
    ])('%s is %s', async (address, type) => {
      expect((await get(address)).headers['content-type']).toMatch(type);
    });
  });

  describe('lets be kept', () => {
    test('for ever what has a hash in its name', async () => {
      for (const address of [SCRIPT, STYLE, INDEX])
        expect((await get(address)).headers['cache-control']).toBe('public,max-age=31536000,immutable');
    });

    test('until it changes what has none, and nothing that is missing', async () => {
      for (const address of ['/', PAGE, BOOK, '/sw.js', '/search-data/manifest.json', '/assets/js/nothing.1.js', '/al/about/'])
        expect([address, (await get(address)).headers['cache-control']]).toEqual([address, 'no-cache']);
    });

    test('what a browser has already is not sent again, in the encoding it has', async () => {
      const tags = new Set<string | undefined>();
      for (const accepted of ['br, gzip', 'gzip', 'identity']) {
        const { headers } = await get(PAGE, { 'Accept-Encoding': accepted });
        tags.add(headers.etag);
        const again = await get(PAGE, { 'Accept-Encoding': accepted, 'If-None-Match': headers.etag ?? '' });
        expect([again.status, again.body.length, again.headers.etag, again.headers['cache-control']]).toEqual([
          304,
          0,
          headers.etag,
          'no-cache',
        ]);
        expect(again.headers.vary).toContain('Accept-Encoding');
        expect((await get(PAGE, { 'Accept-Encoding': accepted, 'If-None-Match': '"other"' })).status).toBe(200);
      }
      expect(tags.size).toBe(brotli === false ? 2 : 3);
    });
  });

  test.each([PAGE, BOOK, '/sq/nothing/'])('HEAD of %s is its GET without a body', async (address) => {
    const [whole, head] = [await get(address), await get(address, {}, 'HEAD')];
    expect(head.body.length).toBe(0);
    for (const name of ['content-type', 'cache-control', 'etag', 'vary', 'content-length'])
      expect([name, head.headers[name]]).toEqual([name, whole.headers[name]]);
    expect(head.status).toBe(whole.status);
  });

  test('writes nothing', async () => {
    expect((await get(PAGE, {}, 'POST')).status).toBe(405);
  });

  describe('sends parts of books', () => {
    const whole = fileOf(BOOK);
    test.each([
      ['bytes=0-99', 0, 100],
      ['bytes=-10', whole.length - 10, whole.length],
      [`bytes=${whole.length - 5}-99999999`, whole.length - 5, whole.length],
    ])('%s', async (range, from, to) => {
      const { status, headers, body } = await get(BOOK, { Range: range });
      expect([status, headers['content-range'], body.equals(whole.subarray(from, to))]).toEqual([
        206,
        `bytes ${from}-${to - 1}/${whole.length}`,
        true,
      ]);
    });

    test('of the same book only, and none that there is not', async () => {
      const { headers } = await get(BOOK);
      expect(headers['accept-ranges']).toBe('bytes');
      expect((await get(BOOK, { Range: 'bytes=0-9', 'If-Range': headers.etag ?? '' })).status).toBe(206);
      expect((await get(BOOK, { Range: 'bytes=0-9', 'If-Range': '"other"' })).status).toBe(200);
      expect((await get(BOOK, { Range: `bytes=${whole.length}-` })).status).toBe(416);
    });
  });

  describe('leads readers from elsewhere to their language', () => {
    test.each([
      ['mk-MK,mk;q=0.9,en;q=0.8', '/mk/'],
      ['de-AT,de;q=0.9,hr;q=0.3', '/hr/'],
      ['sr', '/sr/'],
      ['sr-Latn-RS,sr;q=0.9', '/sr-Latn/'],
      ['sr-ME', '/cnr/'],
      ['sq-XK,en;q=0.5', '/sq/'],
      ['en-GB,en;q=0.9,mk;q=0.8', undefined],
      ['de,fr;q=0.5', undefined],
    ])('%s: %s', async (languages, home) => {
      const { status, headers } = await get('/', { ...HOME_FROM_ELSEWHERE, 'Accept-Language': languages });
      expect([status, headers.location]).toEqual(home === undefined ? [200, undefined] : [302, home]);
      expect(headers.vary).toContain('Accept-Language');
      expect([headers['cache-control'], headers['set-cookie']]).toEqual(['no-cache', undefined]);
    });

    test.each<[string, Headers, string?]>([
      ['by a link of the hub', { 'Sec-Fetch-Site': 'same-origin' }],
      ['by a link, in a browser that tells no more', { Referer: 'https://hub.example.org/mk/' }],
      ['again', { ...HOME_FROM_ELSEWHERE, 'Cache-Control': 'max-age=0' }],
      ['with the page at hand', { ...HOME_FROM_ELSEWHERE, 'If-None-Match': '"a"' }],
      ['as a script', { ...HOME_FROM_ELSEWHERE, 'Sec-Fetch-Dest': 'empty' }],
      ['by an address of the English page', HOME_FROM_ELSEWHERE, '/?en'],
    ])('but not who comes %s', async (_, headers, address = '/') => {
      const answer = await get(address, { ...headers, 'Accept-Language': 'mk' });
      expect([answer.status, answer.headers.location]).toEqual([200, undefined]);
      expect(unpacked(answer).equals(fileOf('/'))).toBe(true);
    });

    test('also from another site', async () => {
      for (const headers of [{ 'Sec-Fetch-Site': 'cross-site', Referer: 'https://elsewhere.example/' }, {}] satisfies Headers[])
        expect((await get('/', { ...headers, 'Accept-Language': 'mk' })).headers.location).toBe('/mk/');
    });
  });

  test.each(LOCALES.map((locale) => [locale, localeBase(locale)]))('what does not exist in %s is told in it', async (locale, base) => {
    for (const address of [`${base}nothing/`, `${base}library/nothing`, `${base}nothing.json`]) {
      const answer = await get(address, { 'Accept-Encoding': 'gzip' });
      expect([address, answer.status]).toEqual([address, 404]);
      const page = unpacked(answer);
      expect(page.toString('utf8')).toContain(`<html lang=${locale} `);
      expect(page.equals(fileOf(`${base}404.html`))).toBe(true);
    }
  });

  test.each([
    ['/mk/about', '/mk/about/', [301, 302, 308]],
    ['/mk/about?a=b%20c', '/mk/about/?a=b%20c', [301, 302, 308]],
    ['/sr-Latn', '/sr-Latn/', [301, 302, 308]],
    ['/al', '/sq/', [301]],
    ['/al/', '/sq/', [301]],
    ['/al/practice/?a=b%20c', '/sq/practice/?a=b%20c', [301]],
    ['/bh/library/toolkits/', '/bs/library/toolkits/', [301]],
    ['/bh/catalogue.json', '/bs/catalogue.json', [301]],
  ])('%s leads to %s', async (address, location, statuses) => {
    const answer = await get(address);
    expect(answer.headers.location).toBe(location);
    expect(statuses).toContain(answer.status);
  });

  test('an address from before leads to nowhere else', async () => {
    for (const address of ['/al//elsewhere.example/', '/al/%5c%5celsewhere.example', '/al/%0d%0ax:y/', '/bh/..//elsewhere.example/']) {
      const { headers } = await get(address);
      expect([headers['x'], headers.location ?? '/sq/']).toEqual([undefined, expect.stringMatching(/^\/(?![/\\])/)]);
    }
  });

  test('lists no folder', async () => {
    for (const folder of ['/files/', '/assets/js/', '/mk/search-data/', '/img/'])
      expect([folder, (await get(folder)).status]).toEqual([folder, 404]);
  });

  test('shows nothing that is hidden, or outside', async () => {
    const outside = ['/../key.pem', '/%2e%2e/key.pem', '/sq/..%2f../key.pem', '/..%5ckey.pem'];
    for (const address of [...HIDDEN.map((name) => `/${name}`), ...outside]) {
      const answer = await get(address);
      expect([address, [400, 404].includes(answer.status)]).toEqual([address, true]);
      expect(unpacked(answer).toString('latin1')).not.toMatch(new RegExp(`${SECRET}|PRIVATE KEY`));
    }
  });

  if (tls) {
    test('speaks HTTP/2', async () => {
      const addresses = [PAGE, SCRIPT, STYLE, '/mk/nothing/'];
      expect(await askTogether(server.url, addresses)).toEqual({ protocol: 'h2', statuses: [200, 200, 200, 404] });
    });
  }
});
