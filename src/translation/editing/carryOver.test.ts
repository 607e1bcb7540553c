import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSite, edited, removeSites } from '#content/testing/site.ts';
import { formatProblem } from '#model/problem.ts';
import { checkSite } from '#translation/checkSite.ts';
import { loadLedger } from '#translation/freshness/ledger.ts';
import { readVersions } from '#translation/freshness/readVersions.ts';
import { inState } from '#translation/freshness/summary.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { splitSections } from '#translation/sections/splitSections.ts';
import { carryOver } from './carryOver.ts';
import { carrySections, type Carried } from './carrySections.ts';
import { fillSection } from './fillSection.ts';
import { siteDir as hub } from '#cli/process/siteDir.ts';

afterAll(removeSites);

describe('carrying over what moved', () => {
  test.each([
    [
      'an address',
      '## A {#a}\n\nSee [it](x.md).',
      '## A {#a}\n\nSee [it](y.md).',
      '## Б {#a}\n\nВиди [то](x.md).',
      '## Б {#a}\n\nВиди [то](y.md).',
    ],
    ['an id', '## A {#a}\n\nText.', '## A {#b}\n\nText.', '## Б {#a}\n\nТекст.', '## Б {#b}\n\nТекст.'],
    ['a directive', ':::note[One]\nTwo\n:::', ':::tip[One]\nTwo\n:::', ':::note[Један]\nДва\n:::', ':::tip[Један]\nДва\n:::'],
    ['a block of code', 'One\n\n```\na\n```', 'One\n\n```\nb\n```\n', 'Један\n\n```\na\n```', 'Један\n\n```\nb\n```\n'],
    ['the key of a quiz', '- [x] All\n- [ ] None', '- [ ] All\n- [x] None', '- [x] Сви\n- [ ] Нико', '- [ ] Сви\n- [x] Нико'],
    ['a quantity', '- Paper :qty{n=8}\n- Pens', '- Paper :qty{n=9}\n- Pens', '- Папир :qty{n=8}\n- Оловке', '- Папир :qty{n=9}\n- Оловке'],
    ['the kind of a list', '- One\n- Two', '1. One\n2. Two', '- Један\n- Два', '1. Један\n2. Два'],
  ])('%s', (_what, before, now, translation, expected) => {
    expect(carryOver(before, now, translation)).toBe(expected);
  });

  test('takes a person where a link is new or gone', () => {
    expect(carryOver('See it.', 'See [it](y.md).', 'Види то.')).toBeUndefined();
    expect(carryOver('See [it](y.md).', 'See it.', 'Види [то](y.md).')).toBeUndefined();
  });

  test('takes a person where the translation has other paragraphs', () => {
    expect(carryOver('One [x](a.md).\n\nTwo.', 'One [x](b.md).\n\nTwo.', 'Један [x](a.md). Два.')).toBeUndefined();
  });
});

describe('on a site', () => {
  const CASE = 'docs/case-studies/case.md';
  const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

  function carry(siteDir: string): Carried {
    const page = readVersions(siteDir).pages.find(({ id }) => id === 'case');
    const [carried] = page === undefined ? [] : carrySections(siteDir, page, loadLedger(siteDir).ledger);
    if (carried === undefined) throw new Error('nothing was technical');
    return carried;
  }

  test('changes the one address and leaves every other byte, Windows line ends too', () => {
    const translation = edited(IN_SERBIAN, '', '').replaceAll('\n', '\r\n');
    const siteDir = createSite({ [CASE]: edited(CASE, '/practice/visit/', '/about/'), [IN_SERBIAN]: translation });
    expect(carry(siteDir)).toEqual({ page: 'case', locale: 'sr', done: ['how-to-repeat'], problems: [] });
    expect(readFileSync(path.join(siteDir, IN_SERBIAN), 'utf8')).toBe(translation.replace('/practice/visit/', '/about/'));
    const { problems, statuses } = checkSite(siteDir);
    expect(problems).toEqual([]);
    expect(statuses.flatMap(({ sections }) => inState(sections, 'technical'))).toEqual([]);
  });

  test('names what takes a person, and leaves it', () => {
    const siteDir = createSite({ [CASE]: edited(CASE, '[report](/practice/visit/)', 'report') });
    const { done, problems } = carry(siteDir);
    expect(done).toEqual([]);
    expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md  how-to-repeat: found a change of links, directives or code that fits no place in the translation by itself; expected as many of them as before, around the same words. Fix: bring the section up to date by hand, then run \`npm run hub -- translate confirm case#how-to-repeat --locale sr\`"`,
    );
    writeFileSync(path.join(siteDir, CASE), edited(CASE, '', ''));
    expect(checkSite(siteDir).problems).toEqual([]);
  });
});

test('every section of the hub filled with its own pieces is the same to the byte', () => {
  const pages = readVersions(hub).pages;
  const sources = pages.flatMap(({ original, translations }) => [original, ...[...translations.values()].map(({ sections }) => sections)]);
  expect(sources.length).toBeGreaterThan(20);
  for (const sections of sources) {
    for (const [key, source] of sections) {
      if (key === '_front') continue;
      const { segments } = analyseSection(source);
      expect(
        fillSection(
          source,
          segments.map(({ markdown }) => markdown),
        ),
      ).toBe(source);
      // Put in anew, the pieces are still the same pieces.
      const refilled = fillSection(
        source,
        segments.map(({ markdown }) => `${markdown} `),
      );
      expect(analyseSection(refilled).text).toBe(analyseSection(source).text);
      expect(splitSections(refilled).length).toBe(1);
    }
  }
});
