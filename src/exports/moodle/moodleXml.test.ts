import fc from 'fast-check';
import { LOCALES } from '#model/locale.ts';
import { rightShares, wrongShare } from '#exports/questions/fractions.ts';
import { fixtureModule, repositoryModules } from '#exports/testing/pages.ts';
import { count, xmllint, xpath } from '#exports/testing/xmllint.ts';
import { moodleXml } from './moodleXml.ts';

/** `get_grade_options` in Moodle's lib/questionlib.php. Another fraction makes the import of the file fail. */
const GRADES = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0];

test('every kind of question', () => {
  const xml = moodleXml(fixtureModule());
  expect(xmllint(xml)).toEqual({ code: 0, output: '' });
  expect(xmllint(xml, ['--format']).output).toMatchSnapshot();
});

test('a file that is broken is refused', () => {
  expect(xmllint(moodleXml(fixtureModule()).replace('</questiontext>', ''))).toMatchObject({ code: 1 });
});

test.each(LOCALES)('every module of the hub in %s: well-formed, whole, with fractions that Moodle knows', (locale) => {
  for (const page of repositoryModules(locale)) {
    const xml = moodleXml(page);
    expect([page.id, xmllint(xml)]).toEqual([page.id, { code: 0, output: '' }]);
    const quizzes = page.module?.quizzes ?? [];
    expect(count(xml, '//question[@type != "category"]')).toBe(quizzes.length);
    for (const [, fraction = ''] of xml.matchAll(/fraction="([^"]*)"/g)) expect(GRADES).toContain(Math.abs(Number(fraction)));
  }
});

test.each(Array.from({ length: 20 }, (_, index) => index + 1))('%i right answers are worth a whole mark together', (answers) => {
  const shares = rightShares(answers).map(Number);
  expect(shares).toHaveLength(answers);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 3);
  for (const share of [...shares, -Number(wrongShare(answers))]) expect(GRADES).toContain(share);
});

test('an image is in the text that shows it', () => {
  const xml = moodleXml(fixtureModule());
  expect(xpath(xml, 'string(//question[idnumber="everything-q2"]/questiontext/text)')).toContain('src="@@PLUGINFILE@@/docs-plan.png"');
  expect(xpath(xml, 'string(//question[idnumber="everything-q2"]/questiontext/file[@name="docs-plan.png"])')).toMatch(/^iVBOR/);
  expect(count(xml, '//file')).toBe(1);
});

test('doubts about the text stand with the category, in the reader’s language', () => {
  const xml = moodleXml(fixtureModule({ language: 'en', reader: 'sq', translation: 'draft', borrowed: new Map([['s2-read', 'sr']]) }));
  expect(xpath(xml, 'string(//info/text)')).toMatchInlineSnapshot(
    `"<div lang="sq"><p>Kjo faqe nuk është ende në shqip; po e lexoni në anglisht.</p><p>Përkthim paraprak; ende nuk është rishikuar.</p><p>Disa seksione ende nuk janë përkthyer. Ato janë në një gjuhë tjetër dhe kjo shënohet aty.</p><p>Botimi: 2026</p><p>Përditësuar: 26 nëntor 2026</p><p>Gjuhët: anglisht</p><p>Teksti: Anđela Ćosić &#x26; sons</p><p>Rishikimi: Зоран &#x3C;Ѓорѓиев></p><p>Licenca: <a href="https://creativecommons.org/licenses/by/4.0/">CC-BY-4.0</a></p><p>Adresa: <a href="https://hub.example.org/training/everything/">https://hub.example.org/training/everything/</a></p></div>"`,
  );
  expect(xpath(xml, 'string(//question[idnumber="everything-q5"]/questiontext/text)')).toMatch(/^<div lang="sr">/);
  expect(xml).not.toContain('SECRET');
});

test('any text gives a whole file, and comes out as it went in', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'<>&"\'\\]]> ž\u0000\u0007\uFFFF\uD800'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  });
  fc.assert(
    fc.property(text, (title) => {
      const xml = moodleXml(fixtureModule({ title: `x${title}x` }));
      expect(xmllint(xml)).toEqual({ code: 0, output: '' });
      // A string of XPath has no ends of lines of its own, and no halves of characters.
      const letters = (value: string): string => value.replaceAll(/[^\p{L}\p{N}\p{P}]/gu, '');
      expect(letters(xpath(xml, 'string(//category/text)'))).toBe(letters(`$course$/top/x${title.replaceAll('/', '//')}x`));
    }),
    { numRuns: 60 },
  );
});
