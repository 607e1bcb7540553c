/** A small site in a temporary folder that passes every check, and broken copies of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import { formatProblem } from '#model/problem.ts';
import { checkContent } from '#content/checkContent.ts';
import { PAGES } from './pages.ts';
import { RECORD, RECORD_PATH } from './record.ts';

/** Files by path from the site's root. */
export type SiteFiles = Readonly<Record<string, string | Buffer>>;

function labels(id: string): string {
  return WRITTEN_LOCALES.map((locale) => `    ${locale}: ${locale === 'mk' || locale === 'sr' ? 'Назив' : id}`).join('\n');
}

const DATA: SiteFiles = {
  'data/themes.yaml': `- id: advocacy\n  labels:\n${labels('advocacy')}\n- id: budgeting\n  labels:\n${labels('budgeting')}\n`,
  'data/organisations.yaml':
    '- id: studio\n  name: Studio\n  language: hr\n  country: HR\n  town: Pula\n  source: https://example.org/studio\n',
  'data/contributors.yaml': `- id: editors\n  kind: team\n  names:\n${labels('editors')}\n`,
};

const FORMS = { 2: 'a|{count} b', 3: 'a|{count} b|{count} c', 4: 'a|{count} b|{count} c|{count} d' };
const CYRILLIC_FORMS = 'а|{count} б|{count} в';

/** A catalogue of the interface with one message of each sort. */
function catalogue(locale: (typeof WRITTEN_LOCALES)[number]): string {
  const plural = {
    en: FORMS[2],
    sq: FORMS[2],
    mk: 'а|{count} б',
    sl: FORMS[4],
    sr: CYRILLIC_FORMS,
    bs: FORMS[3],
    hr: FORMS[3],
    cnr: FORMS[3],
  };
  const text = locale === 'mk' || locale === 'sr' ? 'Здраво, {name}' : 'Hello, {name}';
  const messages = { greeting: text, 'label.sr': 'Српски', 'theme.count': plural[locale] };
  return JSON.stringify(Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, { message }])), null, 2);
}

export const SITE: SiteFiles = {
  ...DATA,
  ...PAGES,
  [RECORD_PATH]: RECORD,
  ...Object.fromEntries(WRITTEN_LOCALES.map((locale) => [`i18n/${locale}/code.json`, catalogue(locale)])),
  'node_modules/@docusaurus/theme-translations/locales/base/theme-common.json': JSON.stringify({
    'theme.count': 'a|{count} b',
    'theme.count___DESCRIPTION': 'A plural',
  }),
};

/** The site's text of a file with one place changed. */
export function edited(file: string, from: string, to: string): string {
  const text = SITE[file];
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return text.replace(from, () => to);
}

/** `edited` as a set of changes, for sites with one broken file. */
export function edit(file: string, from: string, to: string): SiteFiles {
  return { [file]: edited(file, from, to) };
}

const sites: string[] = [];

/** Writes the site with changes; returns its folder. */
export function createSite(changes: SiteFiles = {}, without: readonly string[] = []): string {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'hub-site-'));
  sites.push(siteDir);
  for (const [file, content] of Object.entries({ ...SITE, ...changes })) {
    if (without.includes(file)) continue;
    mkdirSync(path.dirname(path.join(siteDir, file)), { recursive: true });
    writeFileSync(path.join(siteDir, file), content);
  }
  return siteDir;
}

/** To be called when a test file is done. */
export function removeSites(): void {
  for (const siteDir of sites.splice(0)) rmSync(siteDir, { recursive: true, force: true });
}

/** The messages of `hub check`, one a line. */
export function messagesOf(siteDir: string): string {
  return checkContent(siteDir).problems.map(formatProblem).join('\n');
}

/** The messages for the site with changes. */
export function check(changes: SiteFiles, without: readonly string[] = []): string {
  return messagesOf(createSite(changes, without));
}
