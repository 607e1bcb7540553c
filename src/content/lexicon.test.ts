import path from 'node:path';
import { formatProblem } from '#model/problem.ts';
import { checkContent } from './checkContent.ts';
import { readLexicon } from './lexicon.ts';
import { createSite, removeSites, type SiteFiles } from './testing/site.ts';

afterAll(removeSites);

const MONEY = 'data/lexicon/money.yaml';
const CALLS = 'data/lexicon/calls.yaml';
const SOURCES = 'data/term-sources.yaml';

const SITE: SiteFiles = {
  [CALLS]: `# Calls.
- id: call
  words:
    hr: [natječaj, poziv]
    sr: [конкурс, позив]
    sl: [razpis]
  status: attested
  sources: [pogon]
`,
  [MONEY]: `- id: budget
  words:
    hr: [proračun]
    mk: [буџет]
  status: proposed
- id: co-financing
  words:
    en: [co-financing]
    sr: [суфинансирање]
  status: proposed
`,
  [SOURCES]: '- id: pogon\n  name: Pogon, page on how it is managed\n  seen: 2026-11\n',
};

/** Problems of the site when the first occurrence of a text in a file is another. */
function problemsWith(file: string, from: string, to: string): string {
  const text = String(SITE[file]);
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  const siteDir = createSite({ ...SITE, [file]: text.replace(from, () => to) });
  return readLexicon(siteDir).problems.map(formatProblem).join('\n');
}

test('the lexicon of this project has no problems', () => {
  const { families, problems } = readLexicon(path.resolve(__dirname, '../..'));
  expect(problems.map(formatProblem)).toEqual([]);
  expect(families.find(({ id }) => id === 'cooperation')?.words.sl).toContain('sodelovanje');
});

test('reads families of all files, also as part of all content', () => {
  const { families, problems } = readLexicon(createSite(SITE));
  expect(problems).toEqual([]);
  expect(families.map(({ id }) => id)).toEqual(['call', 'budget', 'co-financing']);
  expect(families[0]).toEqual({
    id: 'call',
    words: { hr: ['natječaj', 'poziv'], sr: ['конкурс', 'позив'], sl: ['razpis'] },
    status: 'attested',
    sources: ['pogon'],
  });
  expect(checkContent(createSite(SITE)).content.lexicon).toEqual(families);
});

test('a site without a lexicon, and files that are none of it', () => {
  expect(readLexicon(createSite())).toEqual({ families: [], problems: [] });
  expect(readLexicon(createSite({ 'data/lexicon/.money.yaml': ':', 'data/lexicon/notes.md': ':' }))).toEqual({
    families: [],
    problems: [],
  });
});

test('problems are among those of all content', () => {
  const { problems } = checkContent(createSite({ ...SITE, [MONEY]: String(SITE[MONEY]).replace('буџет', 'budžet') }));
  expect(problems.map(({ file, line, field }) => ({ file, line, field }))).toEqual([{ file: MONEY, line: 4, field: 'words.mk[0]' }]);
});

test('no YAML, and no list', () => {
  expect(problemsWith(MONEY, '[proračun]', '[proračun')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:4  found Flow sequence in block collection must be sufficiently indented and end with a ]; expected a YAML list of entries, each starting with \`- id:\`. Fix: mend the YAML at that line"`,
  );
  expect(problemsWith(MONEY, String(SITE[MONEY]), 'id: budget')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:1  found no list; expected a YAML list of entries, each starting with \`- id:\`. Fix: mend the YAML at that line"`,
  );
});

test('one family that cannot be read does not hide the others', () => {
  const siteDir = createSite({ ...SITE, [MONEY]: String(SITE[MONEY]).replace('id: budget', 'id: Budget') });
  expect(readLexicon(siteDir).families.map(({ id }) => id)).toEqual(['call', 'co-financing']);
});

test('a locale that is not written', () => {
  expect(problemsWith(CALLS, 'sr: [конкурс, позив]', 'sr-Latn: [konkurs]')).toMatchInlineSnapshot(
    `"data/lexicon/calls.yaml:5  words.sr-Latn: found a field the hub does not know; expected one of en, sq, bs, hr, cnr, mk, sl, sr (sr-Latn is derived from sr). Fix: remove \`words.sr-Latn\`, or correct its spelling"`,
  );
  expect(problemsWith(CALLS, '  sl:', '  si:')).toMatchInlineSnapshot(
    `"data/lexicon/calls.yaml:6  words.si: found a field the hub does not know; expected one of en, sq, bs, hr, cnr, mk, sl, sr (sr-Latn is derived from sr). Fix: remove \`words.si\`, or correct its spelling"`,
  );
});

test('what is not one word', () => {
  expect(problemsWith(CALLS, 'poziv]', 'javni poziv]')).toMatchInlineSnapshot(
    `"data/lexicon/calls.yaml:4  words.hr[1]: found "javni poziv"; expected one word, without spaces, digits or marks; a hyphen is allowed. Fix: change \`words.hr[1]\`"`,
  );
  expect(problemsWith(CALLS, '[razpis]', '[razpis*]')).toMatchInlineSnapshot(
    `"data/lexicon/calls.yaml:6  words.sl[0]: found "razpis*"; expected one word, without spaces, digits or marks; a hyphen is allowed. Fix: change \`words.sl[0]\`"`,
  );
  expect(problemsWith(CALLS, '[razpis]', '[]')).toMatchInlineSnapshot(
    `"data/lexicon/calls.yaml:6  words.sl: found []; expected at least one word. Fix: change \`words.sl\`"`,
  );
});

test('words of one language alone', () => {
  expect(problemsWith(MONEY, '    mk: [буџет]\n', '')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:2  words: found {"hr":["proračun"]}; expected words of at least two languages. Fix: change \`words\`"`,
  );
});

test('the wrong script', () => {
  expect(problemsWith(MONEY, '[буџет]', '[budžet]')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:4  words.mk[0]: found “budžet”, a word in Latin script; expected Македонски in Cyrillic script. Fix: type the word on a keyboard for Македонски"`,
  );
  expect(problemsWith(MONEY, '[буџет]', '[буџeт]')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:4  words.mk[0]: found “буџeт”, Latin letters in a Cyrillic word (e); expected Македонски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Македонски"`,
  );
  expect(problemsWith(MONEY, '[proračun]', '[прорачун]')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:3  words.hr[0]: found “прорачун”, Cyrillic letters in text in Latin script (п р о а ч у н); expected Hrvatski in Latin script throughout. Fix: type the word anew on a keyboard for Hrvatski"`,
  );
  expect(problemsWith(MONEY, '[суфинансирање]', '[куќа]')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:9  words.sr[0]: found “куќа”, Macedonian letters in Serbian text (ќ); expected Српски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Српски"`,
  );
});

test('an id that occurs twice; the first family counts', () => {
  expect(problemsWith(MONEY, 'id: budget', 'id: call')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:1  id: found a second family with the id \`call\`; the first is at data/lexicon/calls.yaml:2; expected ids that occur once in the lexicon. Fix: make the two families one, or give this one another id"`,
  );
  const { families } = readLexicon(createSite({ ...SITE, [MONEY]: String(SITE[MONEY]).replace('id: budget', 'id: call') }));
  expect(families.map(({ id, words }) => [id, words.hr])).toEqual([
    ['call', ['natječaj', 'poziv']],
    ['co-financing', undefined],
  ]);
});

test('a word of a language in two families, or twice in one', () => {
  expect(problemsWith(MONEY, '[proračun]', '[proračun, Poziv]')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:3  words.hr[1]: found “Poziv”, which is Hrvatski in the family \`call\` as well (data/lexicon/calls.yaml:4); expected each word of a language in one family. Fix: remove it from \`budget\` or from \`call\`, or make the two families one"`,
  );
  expect(problemsWith(MONEY, '[proračun]', '[proračun, proračun]')).toMatchInlineSnapshot(
    `"data/lexicon/money.yaml:3  words.hr[1]: found “proračun” twice; expected each word once. Fix: remove one of the two"`,
  );
});

test('the same letters may be different words of two languages', () => {
  expect(problemsWith(MONEY, 'hr: [proračun]', 'hr: [proračun, razpis]')).toBe('');
});

test('a source that is not known, and an attested family without one', () => {
  expect(problemsWith(CALLS, '[pogon]', '[pogon, pogn]')).toMatchInlineSnapshot(
    `"data/lexicon/calls.yaml:8  sources[1]: found \`pogn\`; expected an id from data/term-sources.yaml. Fix: write \`pogon\`, or add \`pogn\` to data/term-sources.yaml"`,
  );
  expect(problemsWith(CALLS, '  sources: [pogon]\n', '')).toMatchInlineSnapshot(
    `"data/lexicon/calls.yaml:2  sources: found nothing; expected a source, because \`status\` is attested. Fix: add \`sources:\`"`,
  );
});

test('sources that cannot be read are told once, by the glossary', () => {
  const { problems } = checkContent(createSite({ ...SITE, [SOURCES]: '- id: pogon\n  seen: soon\n' }));
  expect(problems.map(({ file, field }) => [file, field])).toEqual([
    [SOURCES, 'name'],
    [SOURCES, 'seen'],
  ]);
});
