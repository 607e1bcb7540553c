/** A hub as large as asked for, made of the text of the real one: its longest page, translated into every language, and changed since. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import { confirmed } from '#translation/freshness/confirm.ts';
import { readVersions } from '#translation/freshness/readVersions.ts';
import { writeRecord } from '#translation/freshness/records.ts';
import { splitSections } from '#translation/sections/splitSections.ts';

export interface LargeHub {
  readonly pages: number;
  /** How many times as long as the real page each page is. */
  readonly times: number;
}

const MATERIAL = 'docs/case-studies/pogon-zagreb.md';
const LANGUAGE = 'hr';

export function writeLargeHub(siteDir: string, folder: string, { pages, times }: LargeHub): void {
  const body = readFileSync(path.join(siteDir, MATERIAL), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const long = Array.from({ length: times }, (_, turn) => body.replaceAll(/\{#([^}]+)\}/g, `{#$1-${turn}}`)).join('\n');
  for (let page = 0; page < pages; page += 1) {
    // No two pages may be alike, or what is known of one would answer for the other.
    const own = long.replaceAll(/^(?=\p{L})/gmu, `Stranica ${page}: `);
    write(folder, `docs/case-studies/${name(page)}.md`, front(page, `id: ${name(page)}\nlanguage: ${LANGUAGE}\n`) + own);
    for (const locale of WRITTEN_LOCALES) {
      if (locale === LANGUAGE) continue;
      const translation = front(page, `translation:\n  from: ${LANGUAGE}\n  status: machine\n`) + own;
      write(folder, `i18n/${locale}/docusaurus-plugin-content-docs/current/case-studies/${name(page)}.md`, translation);
    }
  }
  const ledger = { recordOf: () => undefined };
  for (const versions of readVersions(folder).pages) {
    for (const locale of versions.translations.keys()) {
      writeRecord(folder, versions.edition, confirmed(versions, locale, ledger, { by: 'Bench', on: '2026-01-01' }, undefined));
    }
  }
  for (let page = 0; page < pages; page += 1) change(folder, page);
}

/** In four texts of ten: a word in two, on every tenth page within marks; words in several lines in one; a new paragraph in one. */
function change(folder: string, page: number): void {
  const file = path.join(folder, `docs/case-studies/${name(page)}.md`);
  const text = readFileSync(file, 'utf8');
  const end = text.indexOf('---\n', 4) + 4;
  const sections = splitSections(text.slice(end)).map(({ source }, index) => EDITS[(index + page) % 10]?.(source, page) ?? source);
  writeFileSync(file, text.slice(0, end) + sections.join(''));
}

const WORD = (source: string, page: number): string =>
  source.replace(`Stranica ${page}:`, page % 10 === 0 ? `**Stranica ${page}** sada:` : `Stranica ${page} sada:`);

const EDITS: Readonly<Partial<Record<number, (source: string, page: number) => string>>> = {
  0: WORD,
  1: (source, page) => source.replaceAll(`Stranica ${page}:`, `Stranica ${page} sada:`),
  2: (source, page) => `${source.trimEnd()}\n\nDodano na stranicu ${page}.\n\n`,
  3: WORD,
};

function name(page: number): string {
  return `page-${String(page).padStart(4, '0')}`;
}

function front(page: number, fields: string): string {
  return `---\ntitle: Stranica ${page}\ndescription: Opis stranice ${page} koji je dovoljno dug da stoji u zaglavlju.\n${fields}---\n\n`;
}

function write(folder: string, file: string, text: string): void {
  const absolute = path.join(folder, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}
