/** Every page of the hub, in every language: what goes out as PO comes back as it was. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteDir } from '#cli/process/siteDir.ts';
import { readEnvironment } from '#content/environment.ts';
import { misfit } from '#language/markdown/misfit.ts';
import { writePo } from '#language/po/writePo.ts';
import { WRITTEN_LOCALES } from '#model/locale.ts';
import type { Worksheet } from '#model/worksheet.ts';
import { checkSite } from '#translation/checkSite.ts';
import { composeSection } from '#translation/editing/composeSection.ts';
import { putSections } from '#translation/editing/putSections.ts';
import { versionsOf } from '#translation/freshness/versions.ts';
import type { PageTexts } from '#translation/pageTexts.ts';
import { splitSections } from '#translation/sections/splitSections.ts';
import { piecesOf } from '#translation/worksheet/pieces.ts';
import { worksheetsOf } from '#translation/worksheet/worksheets.ts';
import { importPlan } from './importPlan.ts';
import { readPo } from './readPo.ts';

let all: readonly { texts: PageTexts; worksheet: Worksheet; po: string }[] = [];

beforeAll(() => {
  const worksheets = worksheetsOf(siteDir, checkSite(siteDir));
  all = worksheets.pages.flatMap((texts) =>
    WRITTEN_LOCALES.filter((into) => into !== texts.original.frontMatter.language).map((into) => {
      const worksheet = worksheets.of(texts, into);
      return { texts, worksheet, po: writePo(worksheet, { date: '2026-11-24' }) };
    }),
  );
});

test('a file that nobody has worked on changes nothing', () => {
  expect(all.length).toBeGreaterThan(80);
  for (const { worksheet, po } of all) {
    const read = readPo(`${worksheet.page}.${worksheet.into}.po`, Buffer.from(po));
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(read.file.entries).toHaveLength(worksheet.sections.flatMap(({ units }) => units).length);
    expect([read.file.name, importPlan(read.file, worksheet, false)]).toEqual([
      read.file.name,
      { problems: [], clashes: [], sections: new Map(), waiting: [] },
    ]);
  }
});

test('every piece of a source, and of a translation that holds, can stand where it stands', () => {
  const asked = new Map(
    all.flatMap(({ worksheet: { page, from, into, sections } }) =>
      sections
        .flatMap(({ units }) => units)
        .flatMap((unit) => [
          { unit, text: unit.source, language: from },
          ...(unit.fuzzy || unit.text === '' ? [] : [{ unit, text: unit.text, language: into }]),
        ])
        // A source is the same for every language it is translated into.
        .map((each) => [`${page} ${each.language} ${each.unit.id}`, each] as const),
    ),
  );
  const found = [...asked].map(([name, { unit, text, language }]) => ({ name, misfit: misfit(unit, text, language) }));
  expect(found.filter(({ misfit }) => misfit !== undefined)).toEqual([]);
});

test('its own texts put into a translation leave every byte as it is', () => {
  for (const { texts, worksheet } of all) {
    const translation = texts.translations.get(worksheet.into);
    if (translation === undefined) continue;
    const raw = readFileSync(path.join(siteDir, translation.path), 'utf8');
    const { original } = versionsOf(texts);
    const sections = splitSections(translation.body).map(({ key, source }) => {
      const own = source.trimEnd();
      const composed = composeSection(
        own,
        own,
        piecesOf(key, own).map(({ markdown }) => markdown),
      );
      return { key, source: composed ?? `${key} cannot be composed` };
    });
    expect(putSections(raw, sections, [...original.keys()])).toBe(raw);
  }
});

test('gettext takes every file', () => {
  const msgfmt = readEnvironment().msgfmtPath ?? 'msgfmt';
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-po-'));
  try {
    for (const { worksheet, po } of all) {
      const file = path.join(folder, `${worksheet.page}.${worksheet.into}.po`);
      writeFileSync(file, po);
      const { status, stderr } = spawnSync(msgfmt, ['--check', '--output-file', path.join(folder, 'messages.mo'), file], {
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
