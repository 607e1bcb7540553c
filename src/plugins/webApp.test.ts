import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '#model/locale.ts';
import { interfaceStrings } from '#translation/interface.ts';
import { ACCENT, PAPER, webManifest } from './webApp.ts';

const root = path.join(__dirname, '../..');

test('the colours are those of the site', () => {
  const css = readFileSync(path.join(root, 'src/css/base.css'), 'utf8');
  const papers = [...css.matchAll(/--paper: (#[0-9a-f]+)/g)].map(([, colour]) => colour);
  expect(new Set(papers)).toEqual(new Set([PAPER.light, PAPER.dark]));
  expect(css).toContain(`--accent: ${ACCENT}`);
  expect(readFileSync(path.join(root, 'static/img/favicon.svg'), 'utf8')).toContain(`fill="${ACCENT}"`);
});

test.each(LOCALES)('%s has its own words, and a name that fits below an icon', (locale) => {
  const manifest = webManifest(interfaceStrings(root, locale), locale, `/${locale}/`) as Record<string, string>;
  for (const field of ['name', 'short_name', 'description']) expect(manifest[field]).not.toBe('');
  expect(manifest['short_name']?.length).toBeLessThanOrEqual(12);
  expect(manifest).toMatchObject({ id: `/${locale}/`, start_url: `/${locale}/?app`, lang: locale });
});
