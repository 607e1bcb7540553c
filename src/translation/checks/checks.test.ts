import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSite, edit, edited, removeSites, type SiteFiles } from '#content/testing/site.ts';
import { RECORD, RECORD_PATH } from '#content/testing/record.ts';
import { formatProblem } from '#model/problem.ts';
import { checkSite } from '#translation/checkSite.ts';
import { confirmed } from '#translation/freshness/confirm.ts';
import { loadLedger } from '#translation/freshness/ledger.ts';
import { readVersions } from '#translation/freshness/readVersions.ts';
import { writeRecord } from '#translation/freshness/records.ts';

afterAll(removeSites);

const CASE = 'docs/case-studies/case.md';
const IN_SERBIAN = 'i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md';

function check(changes: SiteFiles, without: readonly string[] = []): string {
  return checkSite(createSite(changes, without)).problems.map(formatProblem).join('\n');
}

/** Records that the Serbian case says what its source says now. */
function confirm(siteDir: string): void {
  const page = readVersions(siteDir).pages.find(({ id }) => id === 'case');
  if (page === undefined) throw new Error('no page');
  writeRecord(siteDir, page.edition, confirmed(page, 'sr', loadLedger(siteDir).ledger, { by: 'Editor', on: '2026-01-02' }, undefined));
}

test('a site with a recorded translation has no problems', () => {
  expect(check({})).toBe('');
});

describe('a change of the original never breaks the build', () => {
  test.each([
    ['words', edited(CASE, 'They met.', 'They met twice.')],
    ['a link', edited(CASE, '/practice/visit/', '/practice/')],
    ['a directive', edited(CASE, ':::note[Money]', ':::warning[Money]')],
    ['a citation', edited(CASE, 'They met.', 'They met.[^interview]')],
    ['a new heading', edited(CASE, 'They met.', 'They met.\n\n### Later {#later}\n\nAgain.')],
  ])('%s', (_what, text) => {
    expect(check({ [CASE]: text })).toBe('');
  });
});

describe('a translation keeps what its source carries', () => {
  test('a directive that was left out', () => {
    const text = edited(IN_SERBIAN, ':::note[Новац]\n', '').replace('било.\n:::', 'било.');
    expect(check({ [IN_SERBIAN]: text })).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:24  found no directive \`:::note\` in this section; expected what the section \`what-failed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
    );
  });
  test('a directive that was changed', () => {
    expect(check(edit(IN_SERBIAN, ':::note', ':::tip'))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:24  found no directive \`:::note\` in this section; expected what the section \`what-failed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
    );
  });
  test('a directive too many', () => {
    expect(check(edit(IN_SERBIAN, 'Састају се.', 'Састају се.\n\n:::note\nДа.\n:::'))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:24  found the directive \`:::note\`, which the source does not have; expected what the section \`what-changed\` of docs/case-studies/case.md has, and no more. Fix: write it as the source has it, or take it out"`,
    );
  });
  test('a link elsewhere', () => {
    expect(check(edit(IN_SERBIAN, '/practice/visit/', '/practice/'))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:30  found no link \`/practice/visit/\` in this section; expected what the section \`how-to-repeat\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
    );
  });
  test('a lost citation', () => {
    expect(check(edit(IN_SERBIAN, '[^interview]', ''))).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:12  found no citation \`[^interview]\` in this section; expected what the section \`context\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
    );
  });
  test('code, maths, an image, a box ticked', () => {
    const carrying = (file: string, sentence: string, text: string): SiteFiles => edit(file, sentence, text);
    const source = carrying(CASE, 'They meet.', '- [x] `a` and $b$\n- [ ] No');
    const changed = (text: string): string => check({ ...source, ...carrying(IN_SERBIAN, 'Састају се.', text) });
    // Not recorded as seen, but as the source is now: the translator was quicker than the record.
    expect(changed('- [x] `a` и $b$\n- [ ] Не')).toBe('');
    expect(changed('- [ ] `a` и $b$\n- [x] Не')).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:22  found the box \`[ ]\`, which the source does not have; expected what the section \`what-changed\` of docs/case-studies/case.md has, and no more. Fix: write it as the source has it, or take it out"`,
    );
  });
  test.each([
    ['an image', '![Hall](./hall.jpg "Photo: A")', '![Сала](./halls.jpg "Фото: А")'],
    ['inline code', '`a.md`', '`b.md`'],
    ['a block of code', '```sh\nls\n```', '```sh\ndir\n```'],
    ['a formula', '$a$', '$а$'],
    ['a block of maths', '$$\na\n$$', '$$\nb\n$$'],
    ['the id of a box', ':::worksheet[W]{#ws}\nText.\n:::', ':::worksheet[Р]{#wt}\nТекст.\n:::'],
    ['the id of a heading inside a box', ':::note\n### A {#a}\n:::', ':::note\n### А {#b}\n:::'],
    ['the answers of a quiz', '- [x] Yes\n- [ ] No', '- [ ] Да\n- [x] Не'],
  ])('%s', (_what, source, translated) => {
    const changes = { ...edit(CASE, 'They meet.', source), ...edit(IN_SERBIAN, 'Састају се.', translated) };
    const told = (site: SiteFiles): readonly string[] =>
      check(site)
        .split('\n')
        .flatMap((message) => /case\.md:(\d+ {2}found .*), which the source does not have/.exec(message)?.[1] ?? []);
    expect(told(changes)).toMatchSnapshot();
    expect(told({ ...changes, ...edit(IN_SERBIAN, 'Састају се.', source) })).toEqual([]);
  });
  describe('a training module', () => {
    /** The problems of a translation that says `translated` where its source says `source`, and was made from it. */
    const told = (source: string, translated: string): string => {
      const siteDir = createSite({ ...HALLS, ...edit(CASE, 'They meet.', source), ...edit(IN_SERBIAN, 'Састају се.', translated) });
      confirm(siteDir);
      return checkSite(siteDir)
        .problems.map((problem) => formatProblem(problem).replace(/^.*?case\.md:/, ''))
        .join('\n');
    };
    const HALLS = { 'docs/case-studies/hall.jpg': 'image', 'docs/case-studies/yard.jpg': 'image' };
    const CHOICE = ':::quiz{#q1 outcomes=lo1}\n**Who?**\n\n- [x] All\n  > Yes.\n- [ ] Some\n- [ ] None\n:::';
    const PAIRS = ':::quiz{#q1 type=matching}\n**Who?**\n\n| A | B |\n| - | - |\n| c | d |\n| e | f |\n:::';
    const STEPS = ':::quiz{#q1 type=ordering}\n**When?**\n\n1. First\n2. Second\n3. Third\n:::';

    test.each([
      ['a choice', CHOICE, ':::quiz{outcomes=lo1 #q1}\n**Ко?**\n\n- [x] Сви\n  > Да.\n- [ ] Неки\n- [ ] Нико\n:::'],
      ['pairs', PAIRS, ':::quiz{#q1 type=matching}\n**Ко?**\n\n| А | Б |\n| - | - |\n| ц | д |\n| е | ф |\n:::'],
      ['steps', STEPS, ':::quiz{#q1 type=ordering}\n**Када?**\n\n1. Прво\n2. Друго\n3. Треће\n:::'],
      [
        'materials',
        ':::materials\n- Paper :qty{n=8}\n- Pens :qty{n=1 per=4 reuse=yes}\n:::',
        ':::materials\n- Папир :qty{n=8}\n- Оловке :qty{reuse=yes per=4 n=1}\n:::',
      ],
    ])('%s as its source', (_what, source, translated) => {
      expect(told(source, translated)).toBe('');
    });
    test('another key', () => {
      expect(told(CHOICE, ':::quiz{#q1 outcomes=lo1}\n**Ко?**\n\n- [ ] Сви\n  > Да.\n- [x] Неки\n- [ ] Нико\n:::')).toMatchInlineSnapshot(
        `"25  found the box \`[ ]\` in this place; expected \`[x]\` first, as in the section \`what-changed\` of docs/case-studies/case.md. Fix: tick the answers that the source ticks, in its order"`,
      );
    });
    test('an answer too few, and one too many', () => {
      expect(told(CHOICE, ':::quiz{#q1 outcomes=lo1}\n**Ко?**\n\n- [x] Сви\n  > Да.\n- [ ] Неки\n:::')).toMatchInlineSnapshot(
        `"20  found no box \`[ ]\` in this section; expected what the section \`what-changed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
      );
      expect(told(CHOICE, ':::quiz{#q1 outcomes=lo1}\n**Ко?**\n\n- [x] Сви\n- [ ] Неки\n- [ ] Нико\n- [ ] Ја\n:::')).toMatchInlineSnapshot(
        `"28  found the box \`[ ]\`, which the source does not have; expected what the section \`what-changed\` of docs/case-studies/case.md has, and no more. Fix: write it as the source has it, or take it out"`,
      );
    });
    test('a row too few', () => {
      expect(told(PAIRS, ':::quiz{#q1 type=matching}\n**Ко?**\n\n| А | Б |\n| - | - |\n| ц | д |\n:::')).toMatchInlineSnapshot(
        `"20  found no answer 2 of a quiz in this section; expected what the section \`what-changed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
      );
    });
    test('a step too many', () => {
      expect(told(STEPS, ':::quiz{#q1 type=ordering}\n**Када?**\n\n1. Прво\n2. Друго\n3. Треће\n4. Пето\n:::')).toMatchInlineSnapshot(
        `"22  found the answer 4 of a quiz, which the source does not have; expected what the section \`what-changed\` of docs/case-studies/case.md has, and no more. Fix: write it as the source has it, or take it out"`,
      );
    });
    test('other attributes, a quantity of its own, a quantity left out', () => {
      expect(told('Lunch.\n\n::break{min=15 kind=lunch}', 'Ручак.\n\n::break{min=20 kind=lunch}')).toMatchInlineSnapshot(
        `"20  found no directive \`::break{kind=lunch min=15}\` in this section; expected what the section \`what-changed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
      );
      expect(told(':::materials\n- Paper :qty{n=8}\n:::', ':::materials\n- Папир :qty{n=9}\n:::')).toMatchInlineSnapshot(
        `"20  found no directive \`:qty{n=8}\` in this section; expected what the section \`what-changed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
      );
      expect(told(':::materials\n- Paper :qty{n=8}\n:::', ':::materials\n- Папир, 8 листова\n:::')).toMatchInlineSnapshot(
        `"20  found no directive \`:qty{n=8}\` in this section; expected what the section \`what-changed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
      );
    });
    test('quantities that have changed places', () => {
      expect(
        told(':::materials\n- Paper :qty{n=8}\n- Pens :qty{n=2}\n:::', ':::materials\n- Папир :qty{n=2}\n- Оловке :qty{n=8}\n:::'),
      ).toMatchInlineSnapshot(
        `"23  found the directive \`:qty{n=2}\` in this place; expected \`:qty{n=8}\` first, as in the section \`what-changed\` of docs/case-studies/case.md. Fix: bring the parts of the section into the order of the source"`,
      );
    });
    test('a handout of another id, and shared by others', () => {
      expect(told(':::handout[Map]{#ho-map per=2}\nDraw.\n:::', ':::handout[Мапа]{#ho-mapa per=1}\nЦртајте.\n:::')).toMatchInlineSnapshot(
        `"20  found no directive \`:::handout{#ho-map per=2}\` in this section; expected what the section \`what-changed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
      );
    });
    test('an image that one language lacks, one that only it has, the same in both', () => {
      const source = 'They meet.\n\n![Hall](./hall.jpg "Photo: A")';
      expect(told(source, 'Састају се.')).toMatchInlineSnapshot(
        `"20  found no image \`./hall.jpg\` in this section; expected what the section \`what-changed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
      );
      expect(told(source, 'Састају се.\n\n![Двориште](./yard.jpg "Фото: А")')).toMatchInlineSnapshot(
        `"20  found no image \`./hall.jpg\` in this section; expected what the section \`what-changed\` of docs/case-studies/case.md has. Fix: write it where the source has it, unchanged; only the words around it are translated"`,
      );
      expect(told('They meet.', 'Састају се.\n\n![Двориште](./yard.jpg "Фото: А")')).toMatchInlineSnapshot(
        `"24  found the image \`./yard.jpg\`, which the source does not have; expected what the section \`what-changed\` of docs/case-studies/case.md has, and no more. Fix: write it as the source has it, or take it out"`,
      );
      expect(told(source, 'Састају се.\n\n![Сала](./hall.jpg "Фото: А")')).toBe('');
    });
  });
  test('words in another order take their links along', () => {
    const text = edited(CASE, 'Read the [report](/practice/visit/).', 'Read the [report](/practice/visit/) and the [list](/practice/).');
    const translated = edited(
      IN_SERBIAN,
      'Прочитајте [извештај](/practice/visit/).',
      'Прочитајте [списак](/practice/) и [извештај](/practice/visit/).',
    );
    expect(check({ [CASE]: text, [IN_SERBIAN]: translated })).toBe('');
  });
  test('attributes in another order are the same', () => {
    const source = edited(CASE, 'They meet.', ':::activity{min=15 group=2}\nTalk.\n:::');
    const translated = edited(IN_SERBIAN, 'Састају се.', ':::activity{group=2 min=15}\nПричајте.\n:::');
    expect(check({ [CASE]: source, [IN_SERBIAN]: translated })).toBe('');
  });
});

describe('the sections of a translation', () => {
  test('an id that was translated', () => {
    expect(check(edit(IN_SERBIAN, '{#what-changed}', '{#what-change}'))).toMatchInlineSnapshot(`
"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:11  found no section \`what-changed\`, which this translation had; expected the sections of docs/case-studies/case.md that were translated. Fix: restore it from Git; if it is to be left out, run \`npm run hub -- translate confirm case#what-changed --locale sr\`
i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:20  found the section \`what-change\`, which the original never had; expected sections of docs/case-studies/case.md: context, what-they-did, what-changed, what-failed, how-to-repeat. Fix: write \`{#what-changed}\`"
`);
  });
  test.each([
    ['that the original has no longer', ''],
    ['whose id was renamed in the original', '\n\n### Later {#after}\n\nAgain.'],
    ['whose id and words were changed in the original', '\n\n### After {#after}\n\nOnce more.'],
  ])('one %s may stay', (_what, now) => {
    const source = edited(CASE, 'They meet.', 'They meet.\n\n### Later {#later}\n\nAgain.');
    const translated = edited(IN_SERBIAN, 'Састају се.', 'Састају се.\n\n### Касније {#later}\n\nОпет.');
    const siteDir = createSite({ [CASE]: source, [IN_SERBIAN]: translated });
    confirm(siteDir);
    writeFileSync(path.join(siteDir, CASE), edited(CASE, 'They meet.', `They meet.${now}`));
    expect(checkSite(siteDir).problems).toEqual([]);
  });
  test('a section that was never translated', () => {
    const record = JSON.parse(RECORD) as { sections: Record<string, unknown> };
    delete record.sections['what-changed'];
    const text = edited(IN_SERBIAN, '## Шта се променило {#what-changed}\n\nСастају се.\n\n', '');
    expect(check({ [IN_SERBIAN]: text, [RECORD_PATH]: JSON.stringify(record) })).toBe('');
  });
});

describe('the record', () => {
  test('that was never made', () => {
    expect(check({}, [RECORD_PATH])).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:5  found a translation of which nothing is recorded; expected a record of what docs/case-studies/case.md said when it was translated. Fix: read it beside its source, then run \`npm run hub -- translate confirm case --locale sr\`"`,
    );
  });
  test('that lacks a section', () => {
    const record = JSON.parse(RECORD) as { sections: Record<string, unknown> };
    delete record.sections['what-changed'];
    expect(check({ [RECORD_PATH]: JSON.stringify(record) })).toMatchInlineSnapshot(
      `"i18n/sr/docusaurus-plugin-content-docs/current/case-studies/case.md:20  what-changed: found a section of which nothing is recorded; expected a record of what docs/case-studies/case.md said when it was translated. Fix: read it beside its source, then run \`npm run hub -- translate confirm case#what-changed --locale sr\`"`,
    );
  });
  test('that was edited by hand', () => {
    expect(check(edit(RECORD_PATH, 'They met.', 'They met twice.'))).toMatchInlineSnapshot(
      `"data/translation/current/sr/case.json:29  sections.what-they-did: found a text that does not fit its hashes; expected a record as the hub wrote it. Fix: restore the file from Git, or read the section beside its source and run \`npm run hub -- translate confirm case#what-they-did --locale sr\`"`,
    );
    expect(check(edit(RECORD_PATH, '"version": 1', '"version": "one"'))).toMatchInlineSnapshot(
      `"data/translation/current/sr/case.json:1  version: found "one"; expected 1. Fix: restore the file from Git (\`git checkout data/translation/current/sr/case.json\`), or remove it and confirm the translation anew (\`npm run hub -- translate confirm\`)"`,
    );
  });
  test('that was merged with conflict marks', () => {
    expect(
      check(edit(RECORD_PATH, ' "from": "en",', '<<<<<<< ours\n "from": "en",\n=======\n "from": "sq",\n>>>>>>> theirs')),
    ).toMatchInlineSnapshot(
      `"data/translation/current/sr/case.json:5  found marks of a merge conflict; expected one state of the file. Fix: keep either side whole (\`git checkout --ours data/translation/current/sr/case.json\` or \`--theirs\`), then run \`npm run hub -- translate status\`: what the other side had confirmed shows as not recorded or stale, and can be confirmed again"`,
    );
  });
  test('that is cut short', () => {
    expect(check({ [RECORD_PATH]: RECORD.slice(0, 300) })).toMatchInlineSnapshot(
      `"data/translation/current/sr/case.json:14  found a file that is not JSON (Unterminated string in JSON at position 300); expected a file written by the hub. Fix: restore the file from Git (\`git checkout data/translation/current/sr/case.json\`), or remove it and confirm the translation anew (\`npm run hub -- translate confirm\`)"`,
    );
  });
  test('of a newer hub', () => {
    expect(check(edit(RECORD_PATH, '"version": 1', '"version": 2'))).toMatchInlineSnapshot(
      `"data/translation/current/sr/case.json:1  version: found 2; expected at most 1. Fix: the file was written by a newer hub: bring the code up to date (\`git pull\`, then \`npm ci\`)"`,
    );
  });
  test('of another page or language, copied', () => {
    expect(check(edit(RECORD_PATH, '"page": "case"', '"page": "kit"'))).toMatchInlineSnapshot(
      `"data/translation/current/sr/case.json:3  page: found \`kit\`; expected \`case\`, as the file is named. Fix: restore the file from Git, or remove it, read the translation beside its source and run \`npm run hub -- translate confirm case --locale sr\`"`,
    );
    expect(check(edit(RECORD_PATH, '"language": "sr"', '"language": "mk"'))).toMatchInlineSnapshot(
      `"data/translation/current/sr/case.json:4  language: found \`mk\`; expected \`sr\`, as the file is named. Fix: restore the file from Git, or remove it, read the translation beside its source and run \`npm run hub -- translate confirm case --locale sr\`"`,
    );
  });
  test('outside the folder of its language, and of an edition that is gone', () => {
    expect(check({ 'data/translation/current/case.json': RECORD, 'data/translation/version-2020/sr/case.json': RECORD }))
      .toMatchInlineSnapshot(`
"data/translation/current/case.json  found a record of a translation that does not exist; expected records of translations only, as data/translation/<edition>/<locale>/<id of the page>.json. Fix: remove it with its translation; if the id of the page was changed, change it back: ids never change
data/translation/version-2020  found something the hub does not keep here; expected data/translation/current, data/translation/pending, data/translation/accepted.json. Fix: remove it; if it is the folder of an edition, see whether versions.json still names that edition"
`);
  });
  test('of a page that does not exist', () => {
    expect(check({ 'data/translation/current/sr/cases.json': RECORD })).toMatchInlineSnapshot(
      `"data/translation/current/sr/cases.json  found a record of a translation that does not exist; expected records of translations only, as data/translation/<edition>/<locale>/<id of the page>.json. Fix: remove it with its translation; if the id of the page was changed, change it back: ids never change"`,
    );
  });
  test('of accepted edits, by a newer hub or merged with conflict marks', () => {
    const file = 'data/translation/accepted.json';
    expect(check({ [file]: '{"version": 2, "edits": []}' })).toMatchInlineSnapshot(
      `"data/translation/accepted.json:1  version: found 2; expected at most 1. Fix: the file was written by a newer hub: bring the code up to date (\`git pull\`, then \`npm ci\`)"`,
    );
    expect(check({ [file]: '<<<<<<< ours\n{"version": 1, "edits": []}\n' })).toMatchInlineSnapshot(
      `"data/translation/accepted.json:1  found marks of a merge conflict; expected one state of the file. Fix: keep either side whole (\`git checkout --ours data/translation/accepted.json\` or \`--theirs\`), then run \`npm run hub -- translate status\`: what the other side had confirmed shows as not recorded or stale, and can be confirmed again"`,
    );
  });
  test('of no translation', () => {
    expect(check({ 'data/translation/current/hr/case.json': RECORD })).toMatchInlineSnapshot(
      `"data/translation/current/hr/case.json  found a record of a translation that does not exist; expected records of translations only, as data/translation/<edition>/<locale>/<id of the page>.json. Fix: remove it with its translation; if the id of the page was changed, change it back: ids never change"`,
    );
  });
});
