import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OfflineSets } from '#model/offlineSets.ts';
import type { Listed } from './languagePages.ts';
import { offlineSets } from './offlineSets.ts';

let outDir: string;
beforeAll(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'hub-offline-'));
  const page = (script: string): string =>
    `<html><head><link rel=stylesheet href=/sr/assets/css/all.css></head><body><img src=https://elsewhere.example/x.png><img src=/sr/assets/images/a.png><script data-files="/sr/assets/js/main.js /sr/assets/js/${script}.js">1</script></body></html>`;
  for (const [file, content] of Object.entries({
    'index.html': page('home'),
    'offline/index.html': page('offline'),
    'library/toolkits/x/index.html': page('x'),
    'library/toolkits/x/step/index.html': page('step'),
    'library/case-studies/c/index.html': page('c'),
    'organisations/index.html': page('list'),
    'organisations/o/index.html': page('one'),
    'search-data/manifest.json': '{}',
    'search-data/1/f0.json': '{"words":[]}',
    'assets/css/all.css': 'a{}',
    'assets/images/a.png': 'PNG',
    'assets/js/reader-learning.1.js': '1',
    'assets/js/search-engine.1.js': '2',
    ...Object.fromEntries(
      ['main', 'home', 'offline', 'x', 'step', 'c', 'list', 'one', 'never'].map((name) => [`assets/js/${name}.js`, name]),
    ),
  })) {
    mkdirSync(path.dirname(path.join(outDir, file)), { recursive: true });
    writeFileSync(path.join(outDir, file), content);
  }
});
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const entry = (type: string, id: string, url: string): Listed => ({
  id,
  type,
  title: id.toUpperCase(),
  url,
  language: 'en',
  fallback: type === 'toolkit',
});
const CATALOGUE = [entry('toolkit', 'x', '/sr/library/toolkits/x/'), entry('case-study', 'c', '/sr/library/case-studies/c/')];

function pathsOf({ sets, files }: OfflineSets, id: string): readonly string[] {
  return (sets.find((set) => set.id === id)?.files ?? []).map((place) => files[place]?.path ?? '').toSorted();
}

test('a toolkit is its pages with all they are made of, the page that tells what is kept, and what readers’ actions need', () => {
  const found = offlineSets({ outDir, baseUrl: '/sr/', catalogue: CATALOGUE });
  expect(pathsOf(found, 'toolkit-x')).toEqual([
    '/sr/assets/css/all.css',
    '/sr/assets/images/a.png',
    '/sr/assets/js/main.js',
    '/sr/assets/js/offline.js',
    '/sr/assets/js/reader-learning.1.js',
    '/sr/assets/js/step.js',
    '/sr/assets/js/x.js',
    '/sr/library/toolkits/x/',
    '/sr/library/toolkits/x/step/',
    '/sr/offline/',
  ]);
  expect(found.sets.find(({ id }) => id === 'toolkit-x')).toMatchObject({ title: 'X', lang: 'en', url: '/sr/library/toolkits/x/' });
  expect(pathsOf(found, 'cases')).toContain('/sr/library/case-studies/c/');
});

test('a language is everything, with search, and nothing that no page names', () => {
  const found = offlineSets({ outDir, baseUrl: '/sr/', catalogue: CATALOGUE });
  const whole = pathsOf(found, 'language');
  for (const id of ['toolkit-x', 'cases']) expect(whole).toEqual(expect.arrayContaining([...pathsOf(found, id)]));
  expect(whole).toEqual(
    expect.arrayContaining(['/sr/', '/sr/search-data/1/f0.json', '/sr/assets/js/search-engine.1.js', '/sr/organisations/o/']),
  );
  expect(whole).not.toContain('/sr/assets/js/never.js');
  expect(found.sets.map(({ id }) => id)).toEqual(['language', 'toolkit-x', 'cases']);
});

test('the tools are their pages, what these fetch when it is needed, and what they work with', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'hub-offline-'));
  cpSync(outDir, dir, { recursive: true });
  const page = `<html><body><script data-files="/sr/assets/js/main.js /sr/assets/js/submit.js">1</script></body></html>`;
  for (const [file, content] of Object.entries({
    'submit/index.html': page,
    'submit-questions.txt': 'What?',
    'assets/js/main.js': 'e.e("77")',
    'assets/js/submit.js': 'e.e("41")',
    'assets/js/41.0a.js': '1',
    'assets/js/77.0a.js': '1',
    'workshop-data/m.json': '{}',
    'worksheets/p.json': '{}',
    'worksheets/p.po': '',
  })) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  }
  const found = pathsOf(offlineSets({ outDir: dir, baseUrl: '/sr/', catalogue: [] }), 'tools');
  rmSync(dir, { recursive: true });
  expect(found.filter((file) => !file.includes('offline') && !file.includes('reader'))).toEqual([
    '/sr/assets/css/all.css',
    '/sr/assets/images/a.png',
    '/sr/assets/js/41.0a.js',
    '/sr/assets/js/main.js',
    '/sr/assets/js/submit.js',
    '/sr/submit-questions.txt',
    '/sr/submit/',
    '/sr/worksheets/p.json',
    '/sr/workshop-data/m.json',
  ]);
});

test('what has changed has another hash, and each file stands there once', () => {
  const before = offlineSets({ outDir, baseUrl: '/sr/', catalogue: CATALOGUE }).files;
  writeFileSync(path.join(outDir, 'assets/css/all.css'), 'b{}');
  const after = offlineSets({ outDir, baseUrl: '/sr/', catalogue: CATALOGUE }).files;
  const changed = after.filter(({ path, hash }) => before.find((file) => file.path === path)?.hash !== hash);
  expect(changed.map(({ path }) => path)).toEqual(['/sr/assets/css/all.css']);
  expect(new Set(after.map(({ path }) => path)).size).toBe(after.length);
});

test('of pages with a text of their own the title is told, and a hash that only words change', () => {
  const file = path.join(outDir, 'library/case-studies/c/index.html');
  const write = (words: string, script: string): unknown => {
    writeFileSync(
      file,
      `<html><body><div lang=bs><h1>Kino</h1></div><div class=prose>${words}</div><script data-files="/sr/assets/js/${script}.js">1</script></body></html>`,
    );
    const { files } = offlineSets({ outDir, baseUrl: '/sr/', catalogue: CATALOGUE });
    return files.find(({ path }) => path === '/sr/library/case-studies/c/')?.page;
  };
  const first = write('a', 'c');
  expect(first).toEqual({ title: 'Kino', lang: 'bs', hash: expect.stringMatching(/^[0-9a-f]{8}$/) as string });
  expect(write('a', 'x')).toEqual(first);
  expect(write('b', 'c')).not.toEqual(first);
});
