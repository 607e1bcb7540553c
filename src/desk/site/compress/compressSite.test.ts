import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from './compressSite.ts';

const TEXT = 'Shared space. '.repeat(300);

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hub-compress-'));
  mkdirSync(path.join(root, 'build/sq'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (name: string): string => path.join(root, 'build', name);
/** As builds do it: in the place of the old file, never into it. */
function put(name: string, text: string): void {
  writeFileSync(at('.new'), text);
  renameSync(at('.new'), at(name));
}
const compress = (signal = new AbortController().signal) =>
  compressSite({ dir: path.join(root, 'build'), cache: path.join(root, 'cache'), signal });
const names = (): readonly string[] => readdirSync(path.join(root, 'build'), { recursive: true, encoding: 'utf8' }).toSorted();

test('text gets copies that unpack to it; what is short, random or no text does not', async () => {
  put('index.html', TEXT);
  put('short.html', 'short');
  put('random.txt', randomBytes(4000).toString('latin1'));
  writeFileSync(at('random.json'), randomBytes(4000));
  put('photo.webp', TEXT);
  put('sq/index.html', TEXT);
  expect((await compress()).made).toBeGreaterThanOrEqual(2);
  expect(names()).toEqual(expect.arrayContaining(['index.html.br', 'index.html.gz', 'sq/index.html.br', 'sq/index.html.gz']));
  for (const none of ['short.html.br', 'random.json.br', 'random.json.gz', 'photo.webp.br']) expect(existsSync(at(none))).toBe(false);
  expect(brotliDecompressSync(readFileSync(at('index.html.br'))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(at('sq/index.html.gz'))).toString()).toBe(TEXT);
});

test('the next build makes only what has changed, and nobody keeps what is not used', async () => {
  put('index.html', TEXT);
  put('sq/index.html', `${TEXT} sq`);
  expect(await compress()).toEqual({ files: 2, made: 4 });
  const before = statSync(at('index.html.br')).ino;
  rmSync(at('sq'), { recursive: true });
  mkdirSync(at('sq'));
  put('sq/index.html', `${TEXT} changed`);
  expect(await compress()).toEqual({ files: 2, made: 2 });
  expect(statSync(at('index.html.br')).ino).toBe(before);
  expect(brotliDecompressSync(readFileSync(at('sq/index.html.br'))).toString()).toBe(`${TEXT} changed`);
  expect(readdirSync(path.join(root, 'cache'))).toHaveLength(4);
  expect(await compress()).toEqual({ files: 2, made: 0 });
});

test('copies go with their file, and with what makes them worth while', async () => {
  put('index.html', TEXT);
  put('gone.html', TEXT);
  await compress();
  rmSync(at('gone.html'));
  put('index.html', 'short');
  await compress();
  expect(names()).toEqual(['index.html', 'sq']);
});

test('one that is stopped leaves nothing half done, and the next one goes on', async () => {
  put('index.html', TEXT);
  await compress(AbortSignal.abort());
  expect(names()).toEqual(['index.html', 'sq']);
  expect(await compress()).toEqual({ files: 1, made: 2 });
});
