/** Staff reading a guide: in their language or the nearest one, told what they read, with and without JavaScript. */
import { openSite, PHONE, type Site } from './browser/site.ts';

const STEP = 'library/toolkits/shared-space-governance/map-who-decides/';
const MAGACIN = 'library/case-studies/magacin-belgrade/';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a page that is not in the reader’s language', () => {
  test('says so in the reader’s language, and offers the others', async () => {
    const page = await site.open(`/bs/${MAGACIN}`, { javaScriptEnabled: false });
    const notice = page.locator('.notice').first();
    expect(await notice.innerText()).toMatchInlineSnapshot(`
"Činjenice su iz javnih izvora. Organizacija ih još nije provjerila.

Ove stranice još nema na bosanskom; čitate je na hrvatskom. Mašinski prevedeno sa srpskog; prijevod još niko nije provjerio. Postoji i: Srpski (latinica), English, Српски (original), Shqip, Македонски, Slovenščina · Pomozite s prijevodom"
`);
    expect(await notice.locator('a[hreflang="sr"]').getAttribute('href')).toBe(`/sr/${MAGACIN}`);
  });

  test('marks the language of its text, not that of the page around it', async () => {
    const page = await site.open(`/sq/${STEP}`, { javaScriptEnabled: false });
    expect(await page.locator('html').getAttribute('lang')).toBe('sq');
    expect(await page.locator('.prose').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').getAttribute('lang')).toBe('en');
  });

  test('is kept out of search engines and claims no hreflang', async () => {
    const page = await site.open(`/sq/${STEP}`, { javaScriptEnabled: false });
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
    expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBe(0);
  });

  test.each([
    ['cnr', 'hr', MAGACIN, /^Magacin: otvoreni kalendar/],
    // An edition from the time when nobody had translated this page into Croatian.
    ['hr', 'sr-Latn', MAGACIN.replace('library/', 'library/2026b/'), /^Magacin: otvoreni kalendar/],
  ])('comes to a reader of %s in a neighbour’s language before English: in %s', async (locale, shown, path, title) => {
    const page = await site.open(`/${locale}/${path}`, { javaScriptEnabled: false });
    expect(await page.locator('.prose').getAttribute('lang')).toBe(shown);
    expect(await page.locator('h1').innerText()).toMatch(title);
  });
});

test('a file that a text links to says its kind and size, and is there', async () => {
  const page = await site.open('/mk/library/toolkits/full-cost-budgeting/', { javaScriptEnabled: false });
  const link = page.locator('.prose a[href*=".ods"]').first();
  expect(await link.innerText()).toMatch(/\.ods\) \(\d+\u{A0}kB\)$/u);
  const answer = await page.request.head(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect([answer.status(), answer.headers()['content-length']]).toEqual([200, expect.stringMatching(/^\d{4,}$/)]);
});

test('a page in its own language claims exactly the languages it exists in', async () => {
  const page = await site.open(`/sr/${MAGACIN}`, { javaScriptEnabled: false });
  const tags = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
  expect(tags).toEqual(['en', 'sq', 'hr', 'mk', 'sl', 'sr', 'sr-Latn', 'x-default']);
  expect(await page.locator('.notice a[hreflang]').count()).toBe(0);
});

test('a machine translation says so', async () => {
  const page = await site.open('/hr/about/', { javaScriptEnabled: false });
  expect(await page.locator('.notice').innerText()).toMatchInlineSnapshot(
    `"Strojno prevedeno s engleskog; prijevod još nitko nije provjerio. Postoji i: Bosanski, Crnogorski, Srpski (latinica), English (izvornik), Shqip, Македонски, Slovenščina, Српски · Pomozite s prijevodom"`,
  );
});

test('an interface nobody has reviewed says so, in either script', async () => {
  const footers = ['/', '/sr/', '/sr-Latn/'].map(async (home) =>
    (await site.open(home, { javaScriptEnabled: false })).locator('.foot').innerText(),
  );
  const [english, cyrillic, latin] = await Promise.all(footers);
  expect(english).not.toContain('machine');
  expect(cyrillic).toContain('преведени су машински');
  expect(latin).toContain('prevedeni su mašinski');
});

test('the Latin twin of a Serbian page has no Cyrillic of its own left, in text, title or menus', async () => {
  const page = await site.open(`/sr-Latn/${MAGACIN}`, { javaScriptEnabled: false });
  const cyrillic = await page.evaluate(() => {
    const foreign = '[lang]:not([lang="sr-Latn"])';
    document.querySelectorAll(`body ${foreign}`).forEach((element) => element.remove());
    return (document.title + document.body.innerText).match(/\p{Script=Cyrillic}+/gu) ?? [];
  });
  expect(cyrillic).toEqual([]);
});

test('the language menu says which languages a page really exists in', async () => {
  const page = await site.open(`/${STEP}`, { javaScriptEnabled: false });
  await page.locator('.menu summary').click();
  const entries = await page.locator('.menu li').allInnerTexts();
  expect(entries.slice(0, 3)).toMatchInlineSnapshot(`
[
  "English",
  "Shqipshown in English",
  "Bosanskishown in English",
]
`);
});

test('a guide is whole without JavaScript: text, menu, contents, sources, neighbours', async () => {
  const page = await site.open(`/${STEP}`, { javaScriptEnabled: false, viewport: PHONE });
  await page.locator('.toc summary').click();
  await page.locator('.toc a[href="#worksheet"], .toc a').first().click();
  await page.locator('.side summary').click();
  expect(await page.locator('.side a[aria-current="page"]').count()).toBe(1);
  expect(await page.locator('.worksheet table').count()).toBeGreaterThan(0);
  expect(await page.locator('#sources').innerText()).toBe('Sources');
  await page.locator('.neighbours a[rel="next"]').click();
  await page.waitForURL(/choose-a-deciding-body/);
});

test('formulas are MathML, drawn by the browser itself', async () => {
  const page = await site.open('/library/toolkits/shared-space-governance/share-the-costs/', { javaScriptEnabled: false });
  expect(await page.locator('math').count()).toBeGreaterThan(2);
  expect(await page.locator('math mfrac').first().boundingBox()).not.toBeNull();
});

test('a missing page helps in the reader’s language', async () => {
  const page = await site.open('/mk/nema-takva/', { javaScriptEnabled: false });
  expect(await page.locator('html').getAttribute('lang')).toBe('mk');
  expect(await page.locator('main a[href="/mk/library/"]').count()).toBe(1);
});

test('the working draft says what it is and leads to the same page in the newest edition', async () => {
  const page = await site.open(`/library/next/toolkits/shared-space-governance/map-who-decides/`, { javaScriptEnabled: false });
  expect(await page.locator('.notice.edition a').getAttribute('href')).toBe(`/${STEP}`);
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
});
