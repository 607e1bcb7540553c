import { formatProblem } from '#model/problem.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import { checkContent } from './checkContent.ts';
import { loadGlossary } from './glossary.ts';
import { createSite, removeSites, type SiteFiles } from './testing/site.ts';

afterAll(removeSites);

const FILE = 'data/glossary/open-call.yaml';

/** One line per locale, so that a problem's line tells the locale. */
const CONCEPT = [
  'id: open-call',
  'definition:',
  ...WRITTEN_LOCALES.map((locale) => `  ${locale}: ${locale === 'mk' || locale === 'sr' ? 'Позив' : 'Call'}`),
  'terms:',
  ...WRITTEN_LOCALES.map((locale) =>
    locale === 'mk' || locale === 'sr'
      ? `  ${locale}: [{ term: јавни позив, stems: [јавн* позив*], status: proposed }]`
      : `  ${locale}: [{ term: javni poziv, stems: [javn* poziv*], status: attested, sources: [pogon] }]`,
  ),
  'avoid:',
  '  hr: [{ form: konkurs, stems: [konkurs*], reason: U hrvatskom je to natječaj. }]',
  '',
].join('\n');

const SITE: SiteFiles = {
  [FILE]: CONCEPT,
  'data/term-sources.yaml': '- id: pogon\n  name: Pogon, page on how it is managed\n  seen: 2026-11\n',
};

/** Problems of the site when the first occurrence of a text in a file is another. */
function problemsWith(from: string, to: string, file = FILE): string {
  const text = String(SITE[file]);
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  const siteDir = createSite({ ...SITE, [file]: text.replace(from, () => to) });
  return loadGlossary(siteDir).problems.map(formatProblem).join('\n');
}

/** A line of one locale's terms, with a change. */
function problemsOfTerm(locale: string, from: string, to: string): string {
  const line = CONCEPT.split('\n').find((line) => line.startsWith(`  ${locale}: [{ term`)) ?? '';
  if (!line.includes(from)) throw new Error(`${line} does not contain ${from}`);
  return problemsWith(line, line.replace(from, to));
}

test('reads concepts and sources, also as part of all content', () => {
  const { glossary, problems } = loadGlossary(createSite(SITE));
  expect(problems).toEqual([]);
  expect([...glossary.sources.keys()]).toEqual(['pogon']);
  expect(glossary.concepts.get('open-call')?.terms.sr).toEqual([
    { term: 'јавни позив', stems: ['јавн* позив*'], status: 'proposed', sources: [] },
  ]);
  const { content } = checkContent(createSite(SITE));
  expect(content.glossary).toEqual(glossary);
});

test('a site without a glossary', () => {
  const { glossary, problems } = loadGlossary(createSite({ 'data/glossary/.open-call.yaml': ':', 'data/glossary/notes.md': ':' }));
  expect(problems).toEqual([]);
  expect([glossary.concepts.size, glossary.sources.size]).toEqual([0, 0]);
});

test('problems are among those of all content', () => {
  const { problems } = checkContent(createSite({ ...SITE, [FILE]: CONCEPT.replace('id: open-call', 'id: call') }));
  expect(problems.map(({ file, line, field }) => ({ file, line, field }))).toEqual([{ file: FILE, line: 1, field: 'id' }]);
});

test('a name of a file that is not the id', () => {
  expect(problemsWith('id: open-call', 'id: call')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:1  id: found \`call\`; expected the name of the file. Fix: write \`id: open-call\`, or rename the file to data/glossary/call.yaml"`,
  );
});

test('no YAML, and no concept', () => {
  expect(problemsWith('terms:', 'terms: [')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:13  found Missing , between flow sequence items; expected a concept in YAML, beginning with \`id:\`. Fix: mend the YAML at that line"`,
  );
  expect(problemsWith(CONCEPT, '')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:1  found null; expected fields, like {a: 1}. Fix: write \`name: value\` lines"`,
  );
});

test('fields that are missing, wrong or unknown, each with its own line', () => {
  expect(problemsOfTerm('hr', 'status: attested, sources: [pogon]', 'status: attested')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:15  terms.hr[0].sources: found nothing; expected a source, because \`status\` is attested. Fix: add \`terms.hr[0].sources:\`"`,
  );
  expect(problemsOfTerm('sl', 'stems: [javn* poziv*], ', '')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:18  terms.sl[0].stems: found nothing; expected a list, like [one, two]. Fix: add \`terms.sl[0].stems:\`"`,
  );
  expect(problemsOfTerm('hr', '[javn* poziv*]', '["*poziv"]')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:15  terms.hr[0].stems[0]: found "*poziv"; expected words, with * after a beginning, like \`kulturn* politik*\`. Fix: change \`terms.hr[0].stems[0]\`"`,
  );
  expect(problemsWith('avoid:', 'avoids:')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:20  avoids: found a field the hub does not know; expected only the fields of the authors’ guide. Fix: remove \`avoids\`, or correct its spelling"`,
  );
});

test('a source that is not known', () => {
  expect(problemsOfTerm('hr', '[pogon]', '[pogon, pogn]')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:15  terms.hr[0].sources[1]: found \`pogn\`; expected an id from data/term-sources.yaml. Fix: write \`pogon\`, or add \`pogn\` to data/term-sources.yaml"`,
  );
  expect(problemsOfTerm('sl', '[pogon]', '[anibar]')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:18  terms.sl[0].sources[0]: found \`anibar\`; expected an id from data/term-sources.yaml. Fix: add \`anibar\` to data/term-sources.yaml"`,
  );
});

test('a source that cannot be read is told once, not for every term that names it', () => {
  expect(problemsWith('seen: 2026-11', 'seen: soon', 'data/term-sources.yaml')).toMatchInlineSnapshot(
    `"data/term-sources.yaml:3  seen: found "soon"; expected a date like 2026-11-22, or a month like 2026-11. Fix: change \`seen\`"`,
  );
  expect(problemsWith('- id: pogon', '- id: [pogon', 'data/term-sources.yaml')).toMatchInlineSnapshot(
    `"data/term-sources.yaml:2  found Flow sequence in block collection must be sufficiently indented and end with a ]; expected a YAML list of entries, each starting with \`- id:\`. Fix: mend the YAML at that line"`,
  );
});

test('no file of sources, though a term names one', () => {
  const { problems } = loadGlossary(createSite({ [FILE]: CONCEPT }));
  expect(problems.map(({ field }) => field)).toContain('terms.hr[0].sources[0]');
});

test('stems that do not find their own form', () => {
  expect(problemsOfTerm('sr', '[јавн* позив*]', '[јавн позив*, конкурс*]')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:19  terms.sr[0].stems: found \`јавн позив*\`, \`конкурс*\`, which do not find “јавни позив”; expected stems that find the form itself, word by word. Fix: correct the stems, or add one for it; a beginning ends with \`*\`"`,
  );
  expect(problemsWith('[konkurs*]', '[konkursi]')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:21  avoid.hr[0].stems: found \`konkursi\`, which do not find “konkurs”; expected stems that find the form itself, word by word. Fix: correct the stems, or add one for it; a beginning ends with \`*\`"`,
  );
});

test('one of several stems is enough', () => {
  expect(problemsOfTerm('hr', '[javn* poziv*]', '[javnih poziva, javni poziv]')).toBe('');
});

test('a form to avoid that is accepted as well', () => {
  expect(problemsWith('[konkurs*]', '[konkurs*, poziv*]')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:21  avoid.hr[0].stems: found \`konkurs*\`, \`poziv*\`, which also find the accepted term “javni poziv”; expected stems that find only what is to be avoided. Fix: write more of the form, or list its inflected forms without \`*\`; remove “konkurs” here if it is accepted after all"`,
  );
});

test('what is avoided in one language may be the term of another', () => {
  expect(problemsWith('  hr: [{ form: konkurs, stems: [konkurs*]', '  sr: [{ form: javni poziv, stems: [javn* poziv*]')).toBe('');
});

test('text in the wrong script', () => {
  expect(problemsWith('hr: Call', 'hr: Cаll')).toMatchInlineSnapshot(
    `"data/glossary/open-call.yaml:6  definition.hr: found “Cаll”, Cyrillic letters in text in Latin script (а); expected Hrvatski in Latin script throughout. Fix: type the word anew on a keyboard for Hrvatski"`,
  );
  expect(problemsOfTerm('mk', 'јавни позив', 'јавни пoзив')).toMatchInlineSnapshot(`
"data/glossary/open-call.yaml:17  terms.mk[0].term: found “пoзив”, Latin letters in a Cyrillic word (o); expected Македонски in Cyrillic script throughout. Fix: type the word anew on a keyboard for Македонски
data/glossary/open-call.yaml:17  terms.mk[0].stems: found \`јавн* позив*\`, which do not find “јавни пoзив”; expected stems that find the form itself, word by word. Fix: correct the stems, or add one for it; a beginning ends with \`*\`"
`);
});
