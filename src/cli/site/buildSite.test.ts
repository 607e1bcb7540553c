import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AlgoliaSite } from '#content/environment.ts';
import { DEFAULT_LOCALE, LOCALES } from '#model/locale.ts';
import type { Locale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import { buildSite } from './buildSite.ts';
import { describeFailures } from './describeFailures.ts';
import { stagedPagesDir } from './places.ts';
import { runPlainly } from './runPlainly.ts';

/** A small site whose "compiler" writes real pages where Docusaurus writes them. */
class Site {
  readonly dir = mkdtempSync(join(tmpdir(), 'hub-build-'));
  readonly texts = new Map<Locale, string>(LOCALES.map((locale) => [locale, `text in ${locale}`]));
  readonly failing = new Map<Locale, string>();
  readonly lines: string[] = [];
  problems: readonly Problem[] = [];
  compiled: Locale[] = [];
  stop = new AbortController();

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.dir, file)), { recursive: true });
    writeFileSync(join(this.dir, file), text);
  }

  read(file: string): string | undefined {
    const path = join(this.dir, 'build', file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  async build(hubUrl = 'https://hub.example.org', algolia?: AlgoliaSite) {
    this.compiled = [];
    return buildSite(
      {
        siteDir: this.dir,
        hubUrl,
        algolia,
        signal: this.stop.signal,
        print: (line) => this.lines.push(line),
        materialise: () => Promise.resolve({ problems: this.problems, fingerprints: Object.fromEntries(this.texts) }),
        compile: (_, locale) => Promise.resolve(this.compile(locale)),
      },
      runPlainly((line) => this.lines.push(line)),
    );
  }

  private compile(locale: Locale): string | undefined {
    this.compiled.push(locale);
    const staged = stagedPagesDir(this.dir, locale);
    mkdirSync(join(staged, 'assets'), { recursive: true });
    writeFileSync(join(staged, 'index.html'), this.texts.get(locale) ?? '');
    writeFileSync(join(staged, `assets/${(this.texts.get(locale) ?? '').length}.js`), '');
    return this.failing.get(locale);
  }
}

let site: Site;
beforeEach(() => {
  site = new Site();
});
afterEach(() => rmSync(site.dir, { recursive: true }));

describe('buildSite', () => {
  it('puts English at the root and the other languages in their folders', async () => {
    const outcome = await site.build();
    expect(outcome.locales.map(({ kind }) => kind)).toEqual(LOCALES.map(() => 'built'));
    for (const locale of LOCALES) {
      expect(site.read(locale === DEFAULT_LOCALE ? 'index.html' : `${locale}/index.html`)).toBe(`text in ${locale}`);
    }
  });

  it('builds nothing when nothing has changed, and says so', async () => {
    await site.build();
    site.lines.length = 0;
    const outcome = await site.build();
    expect(site.compiled).toEqual([]);
    expect(outcome.locales.map(({ kind }) => kind)).toEqual(LOCALES.map(() => 'unchanged'));
    expect(site.lines).toEqual([`unchanged: ${LOCALES.join(', ')}`]);
  });

  it('builds only the languages whose text has changed, and removes their old files only', async () => {
    await site.build();
    site.texts.set('en', 'new words in English').set('sr-Latn', 'nove reči');
    await site.build();
    expect(site.compiled).toEqual(['en', 'sr-Latn']);
    expect([site.read('index.html'), site.read('sr-Latn/index.html')]).toEqual(['new words in English', 'nove reči']);
    expect([site.read('assets/10.js'), site.read('assets/20.js'), site.read('sq/assets/10.js')]).toEqual([undefined, '', '']);
  });

  it.each(['src/theme/Root.tsx', 'src/model/locale.ts', 'static/logo.svg', 'docusaurus.config.ts', 'package-lock.json', 'versions.json'])(
    'builds every language again after an edit of %s',
    async (file) => {
      await site.build();
      site.write(file, 'changed');
      await site.build();
      expect(site.compiled).toEqual(LOCALES);
    },
  );

  it.each(['src/cli/up.ts', 'src/theme/Root.test.tsx', 'README.md', 'docs/page.md'])('does not care for %s', async (file) => {
    await site.build();
    site.write(file, 'changed');
    await site.build();
    expect(site.compiled).toEqual([]);
  });

  it('builds the languages that show pages in a language whose interface has changed, without the compiler’s old work', async () => {
    site.write('i18n/hr/code.json', '{"source.heading": {"message": "Izvori"}}');
    site.write('.overlay/hr/a.md', '---\ntitle: A\nhub:\n  id: a\n  shown: hr\n---\n');
    site.write('.overlay/bs/a.md', '---\ntitle: A\nhub:\n  id: a\n  shown: hr\n---\n');
    site.write('.overlay/sq/a.md', '---\ntitle: A\nhub:\n  id: a\n  shown: sq\n---\n');
    await site.build();
    site.write('node_modules/.cache/rspack/old', '');
    await site.build();
    expect(existsSync(join(site.dir, 'node_modules/.cache/rspack/old'))).toBe(true);
    site.write('i18n/hr/code.json', '{"source.heading": {"message": "Vrela"}}');
    await site.build();
    expect(site.compiled).toEqual(['bs', 'hr']);
    expect(existsSync(join(site.dir, 'node_modules/.cache/rspack/old'))).toBe(false);
  });

  it('compiles pages anew when the terms that are explained in them have changed', async () => {
    site.write('.overlay/hr/terms.json', '[]');
    await site.build();
    site.write('node_modules/.cache/rspack/old', '');
    await site.build();
    expect(existsSync(join(site.dir, 'node_modules/.cache/rspack/old'))).toBe(true);
    site.write('.overlay/hr/terms.json', '[{}]');
    await site.build();
    expect(existsSync(join(site.dir, 'node_modules/.cache/rspack/old'))).toBe(false);
  });

  it('builds every language again when the site is to search at Algolia, or with another key', async () => {
    await site.build(undefined);
    await site.build(undefined, { appId: 'APP1', searchKey: 'search1' });
    expect(site.compiled).toHaveLength(LOCALES.length);
    await site.build(undefined, { appId: 'APP1', searchKey: 'search2' });
    expect(site.compiled).toHaveLength(LOCALES.length);
    await site.build(undefined, { appId: 'APP1', searchKey: 'search2' });
    expect(site.compiled).toEqual([]);
  });

  it('builds every language again for another public address', async () => {
    await site.build();
    await site.build('https://other.example.org');
    expect(site.compiled).toEqual(LOCALES);
  });

  it('builds a language again when its output is gone or was replaced, or its stamp is damaged', async () => {
    await site.build();
    rmSync(join(site.dir, 'build/mk'), { recursive: true });
    site.write('build/sl/index.html', 'from another program');
    site.write('.cache/built/sq.json', '{');
    await site.build();
    expect(site.compiled).toEqual(['sq', 'mk', 'sl']);
  });

  it('leaves the last good build of a language that fails, builds the others, and tries again', async () => {
    await site.build();
    for (const locale of LOCALES) site.texts.set(locale, `second text in ${locale}`);
    site.failing.set('hr', 'a bad page');
    const outcome = await site.build();
    expect(outcome.locales.filter(({ kind }) => kind !== 'built')).toEqual([{ locale: 'hr', kind: 'failed', reason: 'a bad page' }]);
    expect([site.read('hr/index.html'), site.read('bs/index.html')]).toEqual(['text in hr', 'second text in bs']);
    site.failing.clear();
    await site.build();
    expect(site.compiled).toEqual(['hr']);
  });

  it('builds nothing when the content has problems', async () => {
    site.problems = [{ file: 'docs/a.md', found: 'nothing', expected: 'a title', fix: 'write one' }];
    expect(await site.build()).toEqual({ problems: site.problems, locales: [] });
    expect(site.compiled).toEqual([]);
  });

  it('starts nothing after it was stopped', async () => {
    site.stop.abort();
    expect((await site.build()).locales.map(({ kind }) => kind)).toEqual(LOCALES.map(() => 'stopped'));
    expect(site.compiled).toEqual([]);
  });
});

describe('describeFailures', () => {
  const rest = LOCALES.slice(3).map((locale) => ({ locale, kind: 'unchanged' as const }));

  it('is silent when all went well', () => {
    expect(describeFailures({ problems: [], locales: rest }, 'npm run up')).toBeUndefined();
  });

  it('tells the same reason once, though addresses carry the language', () => {
    const failed = [
      { locale: 'en' as const, kind: 'failed' as const, reason: 'broken link on /library/a/' },
      { locale: 'sq' as const, kind: 'failed' as const, reason: 'broken link on /sq/library/a/' },
      { locale: 'bs' as const, kind: 'failed' as const, reason: 'bad front matter\nin b.md' },
    ];
    expect(describeFailures({ problems: [], locales: [...failed, ...rest] }, 'npm run up')).toMatchInlineSnapshot(`
"en, sq could not be built:
  broken link on /library/a/

bs could not be built:
  bad front matter
  in b.md

The other 6 of 9 locales are up to date; where a locale failed, its last good build stays. The whole output is in .cache/logs/.
Fix: mend what is named above, then run \`npm run up\` again; only what changed is built."
`);
  });

  it('lists problems of the content in reading order', () => {
    const problem = { found: 'nothing', expected: 'a title', fix: 'write one' };
    const problems = [
      { file: 'docs/b.md', ...problem },
      { file: 'docs/a.md', line: 2, ...problem },
    ];
    expect(describeFailures({ problems, locales: [] }, 'npm run up')).toMatchInlineSnapshot(`
"docs/a.md:2  found nothing; expected a title. Fix: write one
docs/b.md  found nothing; expected a title. Fix: write one

2 problems in the content; nothing was built. Fix: mend them, then run \`npm run up\` again."
`);
  });
});
