/** A build that reuses what earlier ones have found gives the same site, byte for byte, as one that begins with nothing. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { OVERLAY } from '#translation/overlayPlaces.ts';
import { copyHub, type HubCopy } from './browser/hubCopy.ts';

/** Has translations of its own, and is read by neighbours and for want of others. */
const LOCALE = 'hr';
/** What a build of one locale does, in a process of its own as authors run it. */
const BUILD = `
import { dropStaleCompilerCache } from '#cli/site/compilerCache.ts';
import { compileLocale } from '#cli/site/compileLocale.ts';
import { materialise } from '#translation/overlay.ts';
const { problems } = await materialise(process.cwd(), ['${LOCALE}']);
if (problems.length > 0) throw new Error(JSON.stringify(problems));
await dropStaleCompilerCache(process.cwd());
const failure = await compileLocale(process.cwd(), '${LOCALE}', AbortSignal.timeout(500_000));
if (failure !== undefined) throw new Error(failure);
`;
const STEP = 'toolkits/local-advocacy/collect-evidence.md';
const CASE = 'case-studies/pogon-zagreb.md';
const REPORT = '2026-11-26-survey-2020-interviews-2022.md';
const NEW_REPORT = '2026-11-26-asked-again.md';

// Each test builds twice.
jest.setTimeout(600_000);

let copy: HubCopy;
beforeAll(() => {
  copy = copyHub();
  copy.write('build-one.mts', BUILD);
  build();
});
afterAll(() => copy.remove());

function build(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'build-one.mts'], { cwd: copy.dir, stdio: 'pipe' });
}

/** What stands on disk after a build: hash by file. */
function made(): Readonly<Record<string, string>> {
  const folders = [`.cache/site/${LOCALE}`, `${OVERLAY}/${LOCALE}`];
  return Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(path.join(copy.dir, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [path.relative(copy.dir, file), createHash('sha256').update(readFileSync(file)).digest('hex')] as const),
    ),
  );
}

/** Files that differ between a warm build and a cold one of the same hub; throws where next to nothing was built. */
function differences(): readonly string[] {
  build();
  const warm = made();
  for (const folder of ['.cache', OVERLAY]) rmSync(path.join(copy.dir, folder), { recursive: true });
  // The next round is to find what the warm build has left.
  const compiled = path.join(copy.dir, 'node_modules/.cache');
  const aside = path.join(copy.dir, '.compiled');
  renameSync(compiled, aside);
  build();
  const cold = made();
  rmSync(compiled, { recursive: true });
  renameSync(aside, compiled);
  const names = Object.keys({ ...warm, ...cold });
  if (names.length < 500) throw new Error(`only ${names.length} files were built`);
  return names.filter((name) => warm[name] !== cold[name]);
}

test('after edits of texts, a translation, a string, a term, a component and a style sheet, and a new page', () => {
  copy.edit(`docs/${CASE}`, 'Potpis, dakle, nije bio dovoljan.', 'Potpis, dakle, nikada nije bio dovoljan.');
  copy.edit(`docs/${CASE}`, 'countries: [HR]', 'countries: [HR, SI]');
  copy.edit(`i18n/hr/docusaurus-plugin-content-docs/current/${STEP}`, 'Brojevi sami ne govore.', 'Sami brojevi ne govore.');
  copy.edit('i18n/hr/code.json', 'Na ovom uređaju', 'Na vašem uređaju');
  copy.edit('data/glossary/advocacy.yaml', 'hr: Planski i javan rad', 'hr: Planirani i javan rad');
  copy.edit('src/components/page/PageLink.tsx', '<Link to={url}', '<Link data-from="page" to={url}');
  copy.edit('src/css/base.css', '--accent: #0d5c63;', '--accent: #0d5c64;');
  const report = copy.read(`blog/${REPORT}`);
  copy.write(`blog/${NEW_REPORT}`, report.replace(/^id: .*$/m, 'id: asked-again').replace(/^title: .*$/m, 'title: Asked again'));
  expect(differences()).toEqual([]);
});

test('after a change of the configuration, an edition that is cut, and a page that is gone', () => {
  copy.edit('docusaurus.config.ts', 'postsPerPage: 20', 'postsPerPage: 3');
  copy.hub('release', '2099');
  rmSync(path.join(copy.dir, 'blog', NEW_REPORT));
  expect(differences()).toEqual([]);
});
