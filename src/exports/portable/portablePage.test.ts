import { cataloguePage } from './cataloguePage.ts';
import { linkFrom, placeOf } from './places.ts';
import { portablePage, type PortablePage } from './portablePage.ts';

const HAS: ReadonlySet<string> = new Set(['/sr/', '/sr/about/', '/sr/library/x/']);
const STRINGS = new Map([
  ['copy.online', 'потребна је веза'],
  ['colour.toDark', 'тамно'],
  ['colour.toLight', 'светло'],
]);

function made(body: string, more: Partial<PortablePage> = {}): string {
  return portablePage({
    html: `<!doctype html><html lang=sr data-has-hydrated=false><head><meta charset=UTF-8>${body.startsWith('<head>') ? body.slice(6) : ''}</head><body>${body.startsWith('<head>') ? '' : body}</body></html>`,
    place: 'hub/about/index.html',
    hubUrl: 'https://hub.example',
    pageAt: (path) => (HAS.has(path) ? placeOf(path, '/sr/') : undefined),
    fileAt: (path) => (path.startsWith('/sr/assets/') ? placeOf(path, '/sr/') : undefined),
    locale: 'sr',
    strings: STRINGS,
    script: 'hub/copy.js',
    sheet: 'hub/copy.css',
    search: 'hub/search/index.html',
    top: [],
    about: [{ type: 'text', value: 'ABOUT' }],
    ...more,
  });
}

test.each([
  ['/sr/', 'index.html', '../../index.html'],
  ['/sr/about/', 'hub/about/index.html', 'index.html'],
  ['/sr/library/x/', 'hub/library/x/index.html', '../library/x/index.html'],
  ['/sr/assets/a%20b.css', 'hub/assets/a b.css', '../assets/a%20b.css'],
])('%s stands at %s', (url, place, link) => {
  expect(placeOf(url, '/sr/')).toBe(place);
  expect(linkFrom('hub/about/index.html', place)).toBe(link);
});

test('links between pages of the copy name the file and keep query and fragment', () => {
  expect(made('<a href="/sr/library/x/?a=1#b">x</a><a href=/sr/>h</a><a href=#c>c</a>')).toContain(
    '<a href="../library/x/index.html?a=1#b">x</a><a href="../../index.html">h</a><a href="#c">c</a>',
  );
});

test('what the copy does not have is linked at the hub, and says that it needs a connection', () => {
  expect(made('<a href=/mk/about/ lang=mk>Македонски</a>')).toContain(
    '<a href="https://hub.example/mk/about/" lang="mk" class="online">Македонски<span class="spoken" lang="sr"> (потребна је веза)</span></a>',
  );
  expect(made('<a download href=/sr/files/x.epub class=big>E</a>')).toContain(
    '<a href="https://hub.example/sr/files/x.epub" class="big online">E',
  );
  expect(made('<a href=https://elsewhere.example/>E</a>')).toContain('<a href="https://elsewhere.example/">E</a>');
});

test('below the page, only what is in the copy is linked', () => {
  expect(made('<footer class=foot><nav><ul><li><a href=/sr/about/>A</a><li><a href=/sr/desk/>D</a></ul></nav></footer>')).toContain(
    '<footer class="foot">ABOUT<nav><ul><li><a href="index.html">A</a></li></ul></nav></footer>',
  );
});

test('the application, other addresses of the page and other widths of pictures stay behind', () => {
  const head = made(
    '<head><title>T</title><link rel=canonical href=http://h/sr/about/><link rel=alternate href=/sr/atom.xml><meta property=og:url content=x><meta name=description content=d><link rel=stylesheet href=/sr/assets/a.css><script>early()</script>',
  );
  expect(head).toContain(
    '<head><meta charset="UTF-8"><title>T</title><meta name="description" content="d"><link rel="stylesheet" href="../assets/a.css"><link rel="stylesheet" href="../copy.css"><script src="../copy.js"></script></head>',
  );
  expect(head).toContain('<html lang="sr">');
  expect(
    made('<img src=/sr/assets/p.webp srcset="/sr/assets/q.webp 2x" sizes=10px alt=p><script data-files="/sr/assets/a.js">x</script>'),
  ).toContain('<body><img src="../assets/p.webp" alt="p"></body>');
});

test('of a picture the file stays that most browsers show, at the width of a column', () => {
  const sizes = (type: string): string =>
    `<source type=image/${type} srcset="/sr/assets/480.${type} 480w, /sr/assets/720.${type} 720w, /sr/assets/1440.${type} 1440w">`;
  expect(made(`<picture>${sizes('avif')}${sizes('webp')}<img src=/sr/assets/photo.jpg alt=p></picture>`)).toContain(
    '<picture><img src="../assets/720.webp" alt="p"></picture>',
  );
});

test('of what needs scripts that stays which the copy has scripts for', () => {
  const html = made(
    '<div class=tools><details class=menu>L</details><button class="colour needs-script" aria-label=x></button></div><p class="done-toggle needs-script">read</p><p class="needs-script brief">2 of 5</p><p class="quiz-actions needs-script">Q</p><div class="view needs-script">V</div><noscript><p>N</p></noscript>',
  );
  expect(html).toContain(
    '<div class="tools"><button class="colour needs-script" aria-label="x" data-to-dark="тамно" data-to-light="светло"></button></div><p class="quiz-actions needs-script">Q</p><div class="view needs-script">V</div><noscript><p>N</p></noscript>',
  );
});

test('a search leads to the page of results', () => {
  expect(made('<form class=search role=search action=/sr/catalogue/ method=get></form>')).toContain('action="../search/index.html"');
});

test('data for scripts cannot end their element', () => {
  const html = made('<main></main>', { change: (tree) => cataloguePage(tree, [{ title: '</script><b>' }], STRINGS) });
  expect(html).toContain('[{"title":"\\u003c/script>\\u003cb>"}]</script>');
});
