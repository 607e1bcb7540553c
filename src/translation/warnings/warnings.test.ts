import { RECORD_PATH } from '#content/testing/record.ts';
import { createSite, edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import { formatProblem } from '#model/problem.ts';
import { checkSite } from '#translation/checkSite.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

function warnings(changes: SiteFiles): string {
  return checkSite(createSite(changes)).warnings().map(formatProblem).join('\n');
}

/** The case with a sentence of the source and one of its translation put in, recorded as seen: nothing is stale. */
function section(source: string, translated: string): SiteFiles {
  const record = JSON.parse(
    edited(
      RECORD_PATH,
      '"They met."',
      source
        .split('\n')
        .map((line) => JSON.stringify(line))
        .join(', '),
    ),
  ) as {
    sections: Record<string, unknown>;
  };
  return {
    [CASE]: edited(CASE, 'They met.', source),
    [IN_SERBIAN]: edited(IN_SERBIAN, 'Састали су се.', translated),
    [RECORD_PATH]: JSON.stringify(record),
  };
}

test('a site in order has none', () => {
  expect(warnings({})).toBe('');
});

describe('numbers', () => {
  test('that differ, in the line of their paragraph', () => {
    expect(warnings(section('They met.\n\nIn 2011, 20,000 came.', 'Састали су се.\n\nДошло их је 2.000\n2011.'))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:20  found 2.000 where the source has 20,000; expected the numbers of the section \`what-they-did\` of docs/case-studies/case.md. Fix: compare both; write the number as the source has it, in the style of the language"`,
    );
  });
  test('that were lost, and that were added', () => {
    expect(warnings(section('In 2011, 20,000 came.', 'Дошли су 2011.'))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:18  found no 20,000, which the source has; expected the numbers of the section \`what-they-did\` of docs/case-studies/case.md. Fix: compare both; write the number as the source has it, in the style of the language"`,
    );
    expect(warnings(section('They came.', 'Дошло их је 20.000.'))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:18  found 20.000, which the source does not have; expected the numbers of the section \`what-they-did\` of docs/case-studies/case.md. Fix: compare both; write the number as the source has it, in the style of the language"`,
    );
  });
  test('in another style, and small ones as words', () => {
    expect(warnings(section('On 5 May 2011, 20,000 came 3 times.', 'Дана 5. 5. 2011. дошло је 20.000 људи три пута.'))).toBe('');
  });
  test('in the title', () => {
    expect(warnings(edit(IN_SERBIAN, 'title: Случај', 'title: Случај 2012'))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:2  title: found 2012, which the source does not have; expected the numbers of the front matter of docs/case-studies/case.md. Fix: compare both; write the number as the source has it, in the style of the language"`,
    );
  });
  test('of a section cut otherwise than its source are compared as a whole', () => {
    expect(warnings(section('In 2011.\n\nIn 2012.', 'Године 2011. и 2012.'))).toBe('');
    expect(warnings(section('In 2011.\n\nIn 2012.', 'Године 2011. и 2013.'))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:16  found 2013 where the source has 2012; expected the numbers of the section \`what-they-did\` of docs/case-studies/case.md. Fix: compare both; write the number as the source has it, in the style of the language"`,
    );
  });
  test('of a section that is behind its source are not compared', () => {
    expect(warnings(edit(CASE, 'They met.', 'They met in 2011.'))).toBe('');
  });
});

describe('length', () => {
  const SENTENCE = 'They met in the hall every week and wrote down what they had decided. ';
  const TRANSLATED = 'Састајали су се у сали сваке недеље и бележили шта су одлучили заједно. ';
  test('about that of the source', () => {
    expect(warnings(section(SENTENCE.repeat(4).trim(), TRANSLATED.repeat(4).trim()))).toBe('');
  });
  test('far below and far above', () => {
    expect(warnings(section(SENTENCE.repeat(4).trim(), TRANSLATED.trim()))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:16  found 70 letters where the source has 231; expected 162 to 369, as in the section \`what-they-did\` of docs/case-studies/case.md. Fix: compare both: has something been left out?"`,
    );
    expect(warnings(section(SENTENCE.repeat(4).trim(), TRANSLATED.repeat(8).trim()))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:16  found 476 letters where the source has 231; expected 162 to 369, as in the section \`what-they-did\` of docs/case-studies/case.md. Fix: compare both: has something been added?"`,
    );
  });
  test('of a short section does not matter', () => {
    expect(warnings(section(SENTENCE.trim(), 'Састали су се.'))).toBe('');
  });
});

describe('a piece left in the language of its source', () => {
  test('is told of', () => {
    expect(warnings(section('They met.\n\nThen they met again.', 'Састали су се.\n\nThen they *met* again.'))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:20  found “Then they met again.”, word for word as in the source; expected Српски, translated from the section \`what-they-did\` of docs/case-studies/case.md. Fix: translate it; mark what is to stay as it is: \`:lang[…]{lang=en}\`"`,
    );
  });
  test.each([
    ['a name', 'Studio for the Arts Pula'],
    ['few words', 'They met often'],
    ['marked as foreign', ':lang[they met in the hall]{lang=en}'],
    ['the text of a link', '[they met in the hall](/practice/visit/)'],
    ['code', '`they met in the hall`'],
  ])('is right for %s', (_what, text) => {
    expect(warnings(section(text, text))).toBe('');
  });
  test('is right between languages that read each other', () => {
    const inCroatian = { [CASE]: edited(CASE, 'title: Case', 'title: Case\nlanguage: hr') };
    const text = edited(IN_SERBIAN, 'from: en', 'from: hr');
    const sentence = 'Sastali su se u dvorani.';
    const into = (locale: 'cnr' | 'mk'): string => {
      const file = IN_SERBIAN.replace('/sr/', `/${locale}/`);
      const record = edited(RECORD_PATH, '"language": "sr"', `"language": "${locale}"`).replace('"from": "en"', '"from": "hr"');
      const site = createSite(
        {
          [CASE]: inCroatian[CASE]?.replace('They met.', sentence) ?? '',
          [file]: text.replace('Састали су се.', sentence),
          [RECORD_PATH.replace('/sr/', `/${locale}/`)]: record.replace('They met.', sentence),
        },
        [IN_SERBIAN, RECORD_PATH],
      );
      return checkSite(site)
        .warnings()
        .map(({ found }) => found)
        .join('\n');
    };
    expect(into('cnr')).toBe('');
    expect(into('mk')).toBe('“Sastali su se u dvorani.”, word for word as in the source');
  });
});

/** A concept with one form to avoid in Serbian; `extra` is a further line of it. */
function concept(extra = ''): SiteFiles {
  const each = (text: (locale: string) => string): string => WRITTEN_LOCALES.map((locale) => `  ${locale}: ${text(locale)}`).join('\n');
  const term = (locale: string): string =>
    locale === 'sr' || locale === 'mk'
      ? '[{term: договор, stems: [договор*], status: proposed}]'
      : '[{term: deal, stems: [deal*], status: proposed}]';
  const label = (locale: string): string => (locale === 'sr' || locale === 'mk' ? 'Договор.' : 'A deal.');
  return {
    'data/glossary/deal.yaml': `id: deal\ndefinition:\n${each(label)}\nterms:\n${each(term)}\navoid:\n  sr:\n    - form: погодба трговачка\n      stems: [погодб* трговачк*]\n      reason: 'Погодба је на пијаци.'\n${extra}`,
  };
}

describe('a form to avoid', () => {
  test('in a translation, also when half of it is in italics or on the next line', () => {
    const text = edited(IN_SERBIAN, 'Састали су се.', 'Састали су се уз погодбу\n*трговачку* и још.').replace(
      'Случај',
      'Погодба трговачка',
    );
    expect(warnings({ ...concept(), [IN_SERBIAN]: text })).toMatchInlineSnapshot(`
"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:2  title: found “Погодба трговачка”, which the glossary tells to avoid (Погодба је на пијаци.); expected “договор”. Fix: write what data/glossary/deal.yaml accepts, or mark a name or a quotation in another language: \`:lang[Погодба трговачка]{lang=…}\`
i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:18  found “погодбу трговачку”, which the glossary tells to avoid (Погодба је на пијаци.); expected “договор”. Fix: write what data/glossary/deal.yaml accepts, or mark a name or a quotation in another language: \`:lang[погодбу трговачку]{lang=…}\`"
`);
  });
  test('in an original', () => {
    const original = edited(CASE, 'title: Case', 'title: Договор\nlanguage: sr').replace('They met.', '- Погодбе трговачке.');
    expect(checkSite(createSite({ ...concept(), [CASE]: original }, [IN_SERBIAN, RECORD_PATH])).warnings()).toMatchObject([
      { file: CASE, line: 34, found: '“Погодбе трговачке”, which the glossary tells to avoid (Погодба је на пијаци.)' },
    ]);
  });
  test.each([
    ['an address', '[Да](/practice/погодба-трговачка/)'],
    ['code', '`погодба трговачка`'],
    ['maths', '$погодба трговачка$'],
    ['foreign text', ':lang[погодба трговачка]{lang=mk}'],
    ['a citation', '[^interview]'],
    ['two paragraphs', 'Погодба\n\nтрговачка'],
  ])('is not looked for in %s', (_what, text) => {
    expect(warnings({ ...concept(), ...edit(IN_SERBIAN, 'Састали су се.', text) })).toBe('');
  });
  test('that is right in another sense is told of where the source names the concept', () => {
    const site = (source: string): string =>
      warnings({ ...concept('      ambiguous: true\n'), ...section(source, 'Склопили су погодбу трговачку.') });
    expect(site('They met.')).toBe('');
    expect(site('They made a deal.')).toContain('“погодбу трговачку”');
  });
});

test('editions are frozen, and not read', () => {
  const inEdition = (file: string): string =>
    file.replace('docs/case', 'versioned_docs/version-2025/case').replace('current', 'version-2025');
  const title = edited(IN_SERBIAN, 'title: Случај', 'title: Случај 2012');
  const edition = {
    'versions.json': '["2025"]',
    [inEdition(CASE)]: edited(CASE, '', ''),
    [inEdition(RECORD_PATH)]: edited(RECORD_PATH, '', ''),
  };
  expect(warnings({ ...edition, [inEdition(IN_SERBIAN)]: title })).toBe('');
  expect(warnings({ ...edition, [IN_SERBIAN]: title })).toContain('2012');
});
