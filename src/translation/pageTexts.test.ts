import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hubConfig } from '#hub-config';
import { checkContent } from '#content/checkContent.ts';
import { release } from '#content/release.ts';
import { createSite, edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import type { Locale } from '#model/locale.ts';
import { groupTexts, languagesFor, textIn, type PageTexts } from './pageTexts.ts';
import { SERBIAN_CASE } from './testing/overlaid.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

function textsOf(changes: SiteFiles, path = CASE): PageTexts {
  return textsIn(createSite(changes), path);
}

function textsIn(siteDir: string, path: string): PageTexts {
  const { content, problems } = checkContent(siteDir);
  expect(problems).toEqual([]);
  const texts = groupTexts(content).find(({ original }) => original.path === path);
  if (texts === undefined) throw new Error(`no ${path}`);
  return texts;
}

function languages(reader: Locale, texts: PageTexts): readonly Locale[] {
  return languagesFor(reader, hubConfig.fallbackChains, texts);
}

describe('a page with a translation', () => {
  const texts = textsOf({});

  test('is to be had in both languages, and in what is derived', () => {
    expect([...texts.available].toSorted()).toEqual(['en', 'sr', 'sr-Latn']);
  });

  test('is itself in its own language', () => {
    const { title, place, translation, source, body } = textIn(texts, 'en');
    expect({ title, place, translation, source }).toEqual({ title: 'Case', place: 'Pula', translation: undefined, source: CASE });
    expect(body).toContain('It began in a hall.[^interview]');
  });

  test('is the translation in the other', () => {
    const { title, place, translation, source, body } = textIn(texts, 'sr');
    expect({ title, place, source }).toEqual({ title: 'Случај', place: 'Пула', source: IN_SERBIAN });
    expect(translation).toMatchObject({ from: 'en', status: 'machine' });
    expect(body).toContain('Састали су се.');
  });

  test('is derived whole, without its addresses, ids, keys and foreign words', () => {
    const { body, ...rest } = textIn(texts, 'sr-Latn');
    expect(rest).toMatchObject({
      language: 'sr-Latn',
      title: 'Slučaj',
      description: 'Rečenica koja je dovoljno duga da opiše stranicu o prostoru.',
      place: 'Pula',
      source: IN_SERBIAN,
    });
    expect(body).toContain('## Kontekst {#context}\n\nPočelo je u :lang[Studio]{lang=en}.[^interview]');
    expect(body).toContain(':::note[Novac]');
    expect(body).toContain('[izveštaj](/practice/visit/)');
    expect(body).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});

test('a reader of Croatian gets a Serbian page in Latin script, code and addresses as they are', () => {
  const texts = textsOf(SERBIAN_CASE, 'docs/case-studies/magacin.md');
  expect(languages('hr', texts)).toEqual(['sr-Latn', 'sr']);
  const { title, place, body, translation } = textIn(texts, 'sr-Latn');
  expect({ title, place, translation }).toEqual({ title: 'Magacin', place: 'Beograd', translation: undefined });
  expect(body).toContain('Počelo je u `хала.md`, vidi [izveštaj](/practice/visit/).');
});

test('a translation that does not name the town has the name of the original', () => {
  expect(textIn(textsOf(edit(IN_SERBIAN, 'place: Пула\n', '')), 'sr-Latn').place).toBe('Pula');
});

describe('the reason why a page was retired', () => {
  const retired = edit(CASE, 'status: published', 'status: retired\nretiredBecause: The hall was closed.');
  const translated = edit(IN_SERBIAN, 'place: Пула', 'place: Пула\nretiredBecause: Сала је затворена.');

  test('is given in the language of the text', () => {
    const texts = textsOf({ ...retired, ...translated });
    const reasons = (['en', 'sr', 'sr-Latn'] as const).map((language) => textIn(texts, language).retiredBecause);
    expect(reasons).toEqual(['The hall was closed.', 'Сала је затворена.', 'Sala je zatvorena.']);
  });

  test("is the original's where it is not translated", () => {
    expect(textIn(textsOf(retired), 'sr-Latn').retiredBecause).toBe('The hall was closed.');
  });

  test('is not taken from a translation when the original is no longer retired', () => {
    expect(textIn(textsOf(translated), 'sr').retiredBecause).toBeUndefined();
  });
});

test('a correction of a translation leaves the editions as they were cut', () => {
  const siteDir = createSite();
  expect(release(siteDir, '2026', {}).problems).toEqual([]);
  writeFileSync(path.join(siteDir, IN_SERBIAN), edited(IN_SERBIAN, 'Састали су се.', 'Нашли су се.'));
  expect(textIn(textsIn(siteDir, CASE), 'sr').body).toContain('Нашли су се.');
  expect(textIn(textsIn(siteDir, 'versioned_docs/version-2026/case-studies/case.md'), 'sr').body).toContain('Састали су се.');
});
