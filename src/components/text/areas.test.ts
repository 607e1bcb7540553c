import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteDir } from '#cli/process/siteDir.ts';
import { areaOf, STRING_AREAS, type StringArea } from '#model/stringAreas.ts';

/** Which areas are there where a file's words are read: the file of the page says so by importing them. */
const PLACES: readonly (readonly [file: RegExp, page: string])[] = [
  [/^components\/board\//, 'components/board/BoardPage.tsx'],
  [/^components\/desk\/|^pages\/desk\.tsx$/, 'pages/desk.tsx'],
  [/^components\/offline\/|^pages\/offline\.tsx$/, 'components/offline/OfflinePage.tsx'],
  [/^components\/status\/|^pages\/status\.tsx$/, 'pages/status.tsx'],
  [/^components\/submit\//, 'components/submit/SubmitPage.tsx'],
  [/^components\/translate\/|^pages\/translations\//, 'pages/translations/edit.tsx'],
  [/^components\/workshop\//, 'components/workshop/WorkshopPage.tsx'],
];
const src = path.join(siteDir, 'src');
const catalogue = Object.keys(JSON.parse(readFileSync(path.join(siteDir, 'i18n/en/code.json'), 'utf8')) as object);

function areasIn(page: string): readonly string[] {
  return [...readFileSync(path.join(src, page), 'utf8').matchAll(/^import '.*text\/areas\/(\w+)\.ts';$/gm)].map(([, area = '']) => area);
}

const files = ['components', 'pages', 'theme'].flatMap((folder) =>
  readdirSync(path.join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => path.posix.join(folder, file)),
);

/** Areas whose strings a file names, whole or by their beginning: `text('desk.title')`, `text(`desk.state.${state}`)`. */
function areasNamed(file: string): ReadonlySet<string> {
  const source = readFileSync(path.join(src, file), 'utf8');
  const literal = [...source.matchAll(/(['"`])([a-z]+(?:\.[\w-]+)+)\1/g)].map(([, , id = '']) => id).filter((id) => catalogue.includes(id));
  const begun = [...source.matchAll(/`([a-z]+\.[\w.-]*)\$\{/g)]
    .map(([, id = '']) => id)
    .filter((id) => catalogue.some((each) => each.startsWith(id)));
  return new Set([...literal, ...begun].map(areaOf).filter((area) => area !== 'everywhere'));
}

test('every component finds its strings in the areas its page brings along', () => {
  expect(files.length).toBeGreaterThan(300);
  const lacking = files.flatMap((file) => {
    // What is shared by several pages must do with what each of them brings.
    const pages = PLACES.filter(([pattern]) => pattern.test(file)).map(([, page]) => page);
    const there = new Set(pages.flatMap(areasIn));
    return [...areasNamed(file)].filter((area) => !there.has(area)).map((area) => `${file} needs ${area}`);
  });
  expect(lacking).toEqual([]);
});

test('each area has strings, and what every page loads is less than half', () => {
  for (const area of Object.keys(STRING_AREAS) as StringArea[]) expect(catalogue.some((id) => areaOf(id) === area)).toBe(true);
  expect(catalogue.filter((id) => areaOf(id) === 'everywhere').length).toBeLessThan(catalogue.length / 2);
});
