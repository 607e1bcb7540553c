import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { createSite, removeSites } from '#content/testing/site.ts';
import type { Host } from './host.ts';
import { addHosting } from './hosting.ts';

afterAll(removeSites);

async function run(siteDir: string): Promise<string> {
  const printed: string[] = [];
  const host: Host = { siteDir, print: (text) => printed.push(text), today: '2026-03-04', userName: () => undefined, ask: undefined };
  const program = new Command().exitOverride();
  addHosting(program, host);
  await program.parseAsync(['hosting'], { from: 'user' }).catch((error: Error) => printed.push(`${error.name}: ${error.message}`));
  return printed.join('\n');
}

test('without a build there is nothing to write about', async () => {
  const siteDir = createSite();
  expect(await run(siteDir)).toMatch(/^UserError: There is no built site\. Fix: `npm run build`/);
  expect(existsSync(path.join(siteDir, 'hosting'))).toBe(false);
});

test('a file for each server, of what is built', async () => {
  const siteDir = createSite({
    'build/index.html': '<script>a()</script>',
    'build/404.html': '',
    'build/sq/404.html': '',
    'build/sq/practice/atom.xml': '',
    'build/sq/assets/js/main.1.js': '',
    'build/search-data/manifest.json': '',
    'build/search-data/abc/f0.json': '',
    'build/files/a.slides.html': '<script>b()</script>',
  });
  expect((await run(siteDir)).split('\n')).toEqual(
    [
      'nginx/http.conf',
      'nginx/server.conf',
      'caddy/site',
      'netlify/_headers',
      'netlify/_redirects',
      'cloudflare/_headers',
      'cloudflare/_redirects',
    ].map((name) => `Wrote hosting/${name}`),
  );
  const wrote = (name: string) => readFileSync(path.join(siteDir, 'hosting', name), 'utf8');
  expect(wrote('netlify/_headers')).toMatchInlineSnapshot(`
"# Written by \`npm run hub -- hosting\`: not to be changed by hand.
/*
  X-Content-Type-Options: nosniff
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()
  Content-Security-Policy: default-src 'self'; script-src 'self' 'sha256-cf242PFc/kb7xD0Qzhsmd9vvRkc+cWFmbi+k+YvtdKc=' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'
  Referrer-Policy: strict-origin-when-cross-origin
/search-data/abc/*
  Cache-Control: public,max-age=31536000,immutable
/sq/assets/*
  Cache-Control: public,max-age=31536000,immutable
/sq/practice/atom.xml
  Content-Type: application/atom+xml; charset=utf-8
"
`);
  expect(wrote('netlify/_redirects')).toMatchInlineSnapshot(`
"/al /sq/ 301
/al/* /sq/:splat 301
/bh /bs/ 301
/bh/* /bs/:splat 301
/sq/* /sq/404.html 404
"
`);
  expect(wrote('cloudflare/_redirects')).not.toContain('404');
  expect(wrote('nginx/http.conf')).toContain('(?<hub_asked>sq)');
  expect(wrote('caddy/site')).toContain('"~^/+(sq)(?:/|$)" "/${1}/404.html"');
});
