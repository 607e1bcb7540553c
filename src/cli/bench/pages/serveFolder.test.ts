import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from './serveFolder.ts';

const TEXT = 'Погон '.repeat(500);
let dir = '';

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'hub-serve-'));
  mkdirSync(path.join(dir, 'sr'));
  writeFileSync(path.join(dir, 'sr/index.html'), TEXT);
  writeFileSync(path.join(dir, 'a.webp'), 'picture');
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('text is sent as brotli, pictures as they are, nothing for what there is not', async () => {
  const server = await serveFolder(dir, undefined);
  try {
    const page = await fetch(`${server.url}sr/`);
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(Number(page.headers.get('content-length'))).toBeLessThan(100);
    expect(await page.text()).toBe(TEXT);
    const picture = await fetch(`${server.url}a.webp`);
    expect(picture.headers.get('content-encoding')).toBeNull();
    expect(await picture.text()).toBe('picture');
    expect((await fetch(`${server.url}sr/none/`)).status).toBe(404);
  } finally {
    server.close();
  }
});
