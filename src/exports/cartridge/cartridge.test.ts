import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readEnvironment } from '#content/environment.ts';
import { LOCALES } from '#model/locale.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { fixtureModule, repositoryModules } from '#exports/testing/pages.ts';
import { count, xmllint, xpath } from '#exports/testing/xmllint.ts';
import { cartridge } from './cartridge.ts';

function unpacked(page: ExportedPage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(cartridge(page))).map(([file, bytes]) => [file, strFromU8(bytes)]));
}

const { cartridgeSchemas: schemas } = readEnvironment();

/** What is wrong with a cartridge, by the rules of the specification that need no schema, and by the schemas where there are any. */
function problems(files: Readonly<Record<string, string>>): readonly string[] {
  const { 'imsmanifest.xml': manifest = '', 'questions.xml': questions } = files;
  const found: string[] = [];
  for (const [file, xml] of Object.entries({ manifest, questions })) {
    if (xml === undefined) continue;
    const { code, output } = xmllint(xml);
    if (code !== 0) found.push(`${file}: ${output}`);
  }
  const listed = values(manifest, 'href');
  const inside = Object.keys(files).filter((file) => file !== 'imsmanifest.xml');
  for (const file of inside) if (!listed.includes(file)) found.push(`${file} is not in the manifest`);
  for (const file of listed) if (!inside.includes(file)) found.push(`${file} is not in the archive`);
  const ids = values(manifest, 'identifier');
  if (new Set(ids).size !== ids.length) found.push('an identifier is used twice');
  for (const id of ids) if (!/^[A-Za-z_][\w.-]*$/.test(id)) found.push(`${id} is no identifier`);
  for (const id of values(manifest, 'identifierref')) if (!ids.includes(id)) found.push(`${id} leads nowhere`);
  for (const required of REQUIRED) if (count(manifest, `/*[local-name()="manifest"]${required}`) !== 1) found.push(`no single ${required}`);
  const order = ['metadata', 'organizations', 'resources'].map((name) => manifest.indexOf(`<${name}>`));
  if (order.includes(-1) || order.some((at, index) => at < (order[index - 1] ?? 0)))
    found.push('the parts of the manifest are not in order');
  if (questions !== undefined) found.push(...questionProblems(questions));
  if (schemas !== undefined) found.push(...schemaProblems(schemas, manifest, questions));
  return found;
}

function values(xml: string, attribute: string): readonly string[] {
  return [...xml.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => decodeURIComponent(value));
}

const REQUIRED = [
  '/*[local-name()="metadata"]/*[local-name()="schema"][.="IMS Common Cartridge"]',
  '/*[local-name()="metadata"]/*[local-name()="schemaversion"][.="1.1.0"]',
  '/*[local-name()="metadata"]/*[local-name()="lom"]',
  '/*[local-name()="organizations"]/*[local-name()="organization"][@structure="rooted-hierarchy"]/*[local-name()="item"][not(*[local-name()="title"])]',
];

/** Rules of the profile that stand as Schematron in its schemas, which xmllint does not read. */
function questionProblems(questions: string): readonly string[] {
  const item = (profile: string, rest: string): string =>
    `//*[local-name()="item"][.//*[local-name()="fieldentry"][.="cc.${profile}.v0p1"]]${rest.replaceAll(/(\/+)(\w+)/g, '$1*[local-name()="$2"]')}`;
  const feedback = '//*[local-name()="itemfeedback"]';
  return [
    ...(count(questions, item('true_false', '[count(.//response_label) != 2]')) > 0 ? ['true or false has two answers'] : []),
    ...(count(questions, item('true_false', '//response_label[@ident != "true" and @ident != "false"]')) > 0
      ? ['Moodle wants true and false']
      : []),
    ...(count(questions, item('multiple_choice', '[count(.//response_label) < 3]')) > 0 ? ['a choice has three answers or more'] : []),
    ...(count(questions, item('essay', '//varequal')) > 0 ? ['nothing is right in an essay'] : []),
    ...(count(questions, item('essay', '//fieldentry[.="No"]')) !== count(questions, item('essay', '')) ? ['an essay is not scored'] : []),
    ...(count(questions, `${feedback}[not(../*[local-name()="resprocessing"]//*/@linkrefid = @ident)]`) > 0
      ? ['feedback that is never shown']
      : []),
    ...(count(
      questions,
      '//*[local-name()="displayfeedback"][not(ancestor::*[local-name()="item"]/*[local-name()="itemfeedback"]/@ident = @linkrefid)]',
    ) > 0
      ? ['feedback that is not there']
      : []),
  ];
}

function schemaProblems(folder: string, manifest: string, questions: string | undefined): readonly string[] {
  const check = (xml: string, schema: string): readonly string[] => {
    const { code, output } = xmllint(xml, ['--noout', '--schema', path.join(folder, schema)]);
    return code === 0 ? [] : [output];
  };
  return [
    ...check(manifest, 'ccv1p1_imscp_v1p2_v1p0.xsd'),
    ...(questions === undefined ? [] : check(questions, 'ccv1p1_qtiasiv1p2p1_v1p0.xsd')),
  ];
}

test('a module with everything in it', () => {
  const files = unpacked(fixtureModule());
  expect(problems(files)).toEqual([]);
  expect(Object.keys(files)).toMatchInlineSnapshot(`
[
  "imsmanifest.xml",
  "about.html",
  "part-00.html",
  "part-01.html",
  "part-02.html",
  "part-03.html",
  "part-04.html",
  "part-05.html",
  "part-06.html",
  "paper.html",
  "sources.html",
  "questions.xml",
  "images/docs-plan.png",
]
`);
  expect(xmllint(files['imsmanifest.xml'] ?? '', ['--format']).output).toMatchSnapshot('manifest');
  expect(xmllint(files['questions.xml'] ?? '', ['--format']).output).toMatchSnapshot('questions');
});

test.each(LOCALES)('every module of the hub in %s is whole', (locale) => {
  for (const page of repositoryModules(locale)) expect([page.id, problems(unpacked(page))]).toEqual([page.id, []]);
});

test.each([
  ['a page that is not listed', { 'more.html': '' }, 'more.html is not in the manifest'],
  ['a file that is gone', { 'paper.html': undefined }, 'paper.html is not in the archive'],
])('the check finds %s', (_, change, problem) => {
  const files = Object.entries({ ...unpacked(fixtureModule()), ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  expect(problems(Object.fromEntries(files))).toContain(problem);
});

test.each([
  ['two identifiers alike', 'identifier="page-paper"', 'identifier="page-about"', 'an identifier is used twice'],
  ['a wrong version', '1.1.0', '1.3.0', expect.stringContaining('schemaversion')],
  ['a broken manifest', '</resources>', '', expect.stringContaining('parser error')],
])('the check finds %s', (_, from, to, problem) => {
  const files = unpacked(fixtureModule());
  const manifest = (files['imsmanifest.xml'] ?? '').replace(from, to);
  expect(problems({ ...files, 'imsmanifest.xml': manifest })).toContainEqual(problem);
});

test('the check finds feedback without its text, and a choice of two', () => {
  const { 'questions.xml': questions = '' } = unpacked(fixtureModule());
  expect(questionProblems(questions.replace('linkrefid="a_fb"', 'linkrefid="z_fb"'))).toEqual([
    'feedback that is never shown',
    'feedback that is not there',
  ]);
  expect(questionProblems(questions.replace(/<response_label ident="c">.*?<\/response_label>/, ''))).toEqual([
    'a choice has three answers or more',
  ]);
});

test('questions that a cartridge cannot hold are for paper, and the page says so', () => {
  const files = unpacked(fixtureModule());
  expect(files['paper.html']).toContain('A file of this kind cannot hold questions where pairs are matched');
  expect(files['paper.html']).toContain('What belongs together?');
  expect(files['paper.html']).toContain('In which order?');
  expect(count(files['questions.xml'] ?? '', '//*[local-name()="item"]')).toBe(5);
});

test('pages have no questions twice, nothing for the facilitator, and links that stay inside', () => {
  const files = unpacked(fixtureModule());
  const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'));
  const text = pages.map(([, html]) => html).join('\n');
  expect(text).not.toContain('SECRET');
  expect(text).not.toContain('Which three?');
  const ids = new Map(pages.map(([file, html]) => [file, ['', ...values(html, 'id')]]));
  for (const [file, html] of pages) {
    for (const href of values(html, 'href').filter((href) => !/^https?:/.test(href))) {
      const [target = '', id = ''] = href.split('#');
      expect([href, ids.get(target || file)]).toEqual([href, expect.arrayContaining([id])]);
    }
    for (const source of values(html, 'src')) expect(files).toHaveProperty([source]);
  }
});

test('a module without questions has no assessment', () => {
  const page = fixtureModule({}, '## Part {#s1}\n\n::session{min=5}\n\nText.\n');
  expect(Object.keys(unpacked(page))).toEqual(['imsmanifest.xml', 'about.html', 'part-00.html', 'sources.html']);
  expect(problems(unpacked(page))).toEqual([]);
});

test('what is in another language says so', () => {
  const files = unpacked(
    fixtureModule({
      reader: 'sq',
      translation: 'machine',
      borrowed: new Map([
        ['s2', 'sr'],
        ['s2-read', 'sr'],
      ]),
    }),
  );
  expect(files['about.html']).toMatch(/<html lang="sq".*Kjo faqe nuk është ende në shqip.*Përkthim automatik/s);
  const second = Object.values(files).find((html) => html.includes('More text.'));
  expect(second).toMatch(/<html lang="sr".*<p class="mark" lang="sq">Ende pa përkthyer; ky seksion është në serbisht/s);
  expect(xpath(files['questions.xml'] ?? '', 'string(//*[local-name()="item"][4]/@*[local-name()="lang"])')).toBe('sr');
});

test('the same bytes for the same input', () => {
  expect(cartridge(fixtureModule())).toEqual(cartridge(fixtureModule()));
});
