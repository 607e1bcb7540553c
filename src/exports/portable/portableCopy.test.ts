import { strFromU8, unzipSync } from 'fflate';
import { zip } from '#exports/zip.ts';
import { buildIndex } from '#search/embedded/buildIndex.ts';
import { record } from '#search/testing/indexOf.ts';
import { portableCopy, type CopySource } from './portableCopy.ts';

const page = (main: string, sheet = 'all'): string =>
  `<!doctype html><html lang=sr><head><link rel=stylesheet href=/sr/assets/css/${sheet}.css></head><body><main>${main}</main><footer class=foot><ul></ul></footer></body></html>`;
const index = buildIndex({
  records: [
    record('x', 'sr', 'Заговарање', 'Доказ је оно што други може да провери.', { url: '/sr/library/x/' }),
    record('x', 'sr', 'Заговарање', 'Старије речи.', { url: '/sr/library/2025/x/', standing: 'older', edition: '2025' }),
  ],
  families: [],
  locale: 'sr',
  hash: () => 'b1',
});
const SITE: Readonly<Record<string, string>> = {
  '/sr/': page('home <img src=/sr/assets/p.png><img src=/sr/assets/gone.png>'),
  '/sr/progress/': page('progress'),
  '/sr/catalogue/': page('catalogue', 'same'),
  '/sr/search/': page('<form role=search class=search action=/sr/catalogue/></form><p>Tips'),
  '/sr/assets/css/all.css': 'a{}',
  '/sr/assets/css/same.css': 'a{}',
  '/sr/assets/p.png': 'PNG',
  ...Object.fromEntries([...index].map(([file, text]) => [`/sr/search-data/${file}`, text])),
};

function source(more: Partial<CopySource> = {}): CopySource {
  return {
    locale: 'sr',
    strings: new Map([
      ['copy.about', '{hub} {language} {edition} {updated} {version}'],
      ['copy.newest', 'Најновије: {address}!'],
      ['copy.unpack', 'Прво распакујте.'],
    ]),
    baseUrl: '/sr/',
    hubUrl: 'https://hub.example',
    edition: '2026c',
    pages: ['/sr/catalogue/', '/sr/', '/sr/progress/', '/sr/search/'],
    catalogue: [
      { updated: '2026-11-26', updatedLabel: '26. новембар 2026.' },
      { updated: '2026-11-25', updatedLabel: '25. новембар 2026.' },
    ],
    read: (url) => (SITE[url] === undefined ? undefined : Buffer.from(SITE[url])),
    indexFiles: [...index.keys()],
    indexUrl: '/sr/search-data/',
    scripts: { page: 'PAGE', search: 'SEARCH', sheet: 'SHEET' },
    ...more,
  };
}

function textsOf(copy: ReturnType<typeof portableCopy>): Readonly<Record<string, string>> {
  const files = unzipSync(zip(copy.entries, copy.date));
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
}

test('one folder with a start page, a note, and a folder with the rest; each content once', () => {
  expect(Object.keys(textsOf(portableCopy(source())))).toEqual(
    [
      'README.txt',
      'index.html',
      'hub/catalogue/index.html',
      'hub/search/index.html',
      'hub/copy.js',
      'hub/copy.css',
      'hub/search/search.js',
      'hub/search/index.js',
      'hub/assets/css/same.css',
      'hub/assets/p.png',
    ].map((file) => `kooperativa-hub-sr/${file}`),
  );
});

test('it says what it is, and that it has to be unpacked where its sheet is not found', () => {
  const texts = textsOf(portableCopy(source()));
  const start = texts['kooperativa-hub-sr/index.html'] ?? '';
  expect(start).toMatch(/Српски 2026c 26\. новембар 2026\. [0-9a-f]{8}<br>Најновије: <a href="https:\/\/hub\.example\/sr\/">/);
  expect(start).toContain('<p class="unpack"><strong>Прво распакујте.');
  expect(texts['kooperativa-hub-sr/hub/catalogue/index.html']).not.toContain('class="unpack"');
  // Editors of old systems take a text without the mark for one in their own encoding.
  expect(texts['kooperativa-hub-sr/README.txt']).toMatch(/Српски\r\n\r\n/);
  expect(Buffer.from(portableCopy(source()).entries[0]?.content ?? '').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

test('the same input makes the same bytes, another text another version', () => {
  const bytes = (copy: ReturnType<typeof portableCopy>): Buffer => Buffer.from(zip(copy.entries, copy.date));
  const once = bytes(portableCopy(source()));
  expect(bytes(portableCopy(source())).equals(once)).toBe(true);
  const version = (more?: Partial<CopySource>): string | undefined =>
    /26\. новембар 2026\. ([0-9a-f]{8})/.exec(textsOf(portableCopy(source(more)))['kooperativa-hub-sr/index.html'] ?? '')?.[1];
  const changed = version({ read: (url) => Buffer.from(url === '/sr/' ? page('changed') : (SITE[url] ?? '')) });
  expect(changed).toBeDefined();
  expect(changed).not.toBe(version());
});

test('the index is one script, without texts of older editions', () => {
  const script = textsOf(portableCopy(source()))['kooperativa-hub-sr/hub/search/index.js'] ?? '';
  const texts = JSON.parse(script.replace(/^self\.hubSearchIndex=/, '')) as Readonly<Record<string, string>>;
  expect(Object.keys(texts)).toEqual(expect.arrayContaining(['manifest.json', 'b1/titles.json', 'b1/p/0.json', 'b1/t0.txt']));
  expect(texts).not.toHaveProperty(['b1/p/1.json']);
  expect(script).not.toContain('Старије');
});

test('the page of results keeps what it offers, and loads index and engine', () => {
  const html = textsOf(portableCopy(source()))['kooperativa-hub-sr/hub/search/index.html'] ?? '';
  expect(html).toMatch(/<\/form><section class="found"[^>]* data-base="\/sr\/"[^>]* hidden>.*<div class="unasked"><p>Tips/s);
  expect(html).toContain('<script src="index.js" defer></script><script src="search.js" defer></script>');
});

test('a page that is missing stops the build with its name', () => {
  expect(() => portableCopy(source({ pages: ['/sr/', '/sr/nema/'] }))).toThrow('the built site has no /sr/nema/');
});
