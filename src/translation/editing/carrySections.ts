import type { WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { RecordedSection } from '#model/translationRecord.ts';
import { hashes } from '#translation/freshness/compareSection.ts';
import { pageFreshness, type Ledger, type SectionFreshness } from '#translation/freshness/freshness.ts';
import { draftTrees } from '#translation/freshness/readVersions.ts';
import { writeRecord } from '#translation/freshness/records.ts';
import { inState } from '#translation/freshness/summary.ts';
import { sourceOf, type PageVersions } from '#translation/freshness/versions.ts';
import { FRONT } from '#translation/sections/frontSection.ts';
import { carryOver } from './carryOver.ts';
import { translatedPath } from './translatedPath.ts';
import { readRaw, withSections, writeRaw } from './translationFile.ts';

export interface Carried {
  readonly page: string;
  readonly locale: WrittenLocale;
  /** Ids of the sections that were brought up to date. */
  readonly done: readonly string[];
  /** One for each section that takes a person. */
  readonly problems: readonly Problem[];
}

/** Carries over every technically outdated section of a page's translations; file and record are written together. */
export function carrySections(siteDir: string, page: PageVersions, ledger: Ledger, only?: WrittenLocale): readonly Carried[] {
  return [...pageFreshness(page, ledger)].flatMap(([locale, freshness]) => {
    const sections = inState(freshness, 'technical');
    return sections.length === 0 || (only !== undefined && only !== locale) ? [] : [carryInto(siteDir, page, ledger, locale, sections)];
  });
}

function carryInto(
  siteDir: string,
  page: PageVersions,
  ledger: Ledger,
  locale: WrittenLocale,
  sections: readonly SectionFreshness[],
): Carried {
  const file = translatedPath(draftTrees(siteDir), page.path, locale);
  const record = ledger.recordOf(page.edition, locale, page.id);
  if (record === undefined) return { page: page.id, locale, done: [], problems: [] };
  const recorded = new Map<string, RecordedSection>(Object.entries(record.sections));
  const done: string[] = [];
  const problems: Problem[] = [];
  let raw = readRaw(siteDir, file);
  for (const { key, renamedFrom } of sections) {
    const former = renamedFrom ?? key;
    const old = recorded.get(former);
    const now = sourceOf(page, record.from, key);
    if (old === undefined || now === undefined) continue;
    const changed = key === FRONT ? raw : carried(raw, former, old.source.join('\n'), now);
    if (changed === undefined) {
      problems.push(needsPerson(file, page.id, key, locale));
      continue;
    }
    raw = changed;
    recorded.delete(former);
    // Nobody has read the words anew: who confirmed them, and when, stays.
    recorded.set(key, { ...old, ...hashes(key, now), source: now.split('\n') });
    done.push(key);
  }
  if (done.length > 0) {
    writeRaw(siteDir, file, raw);
    const order = [...page.original.keys(), ...recorded.keys()].filter(
      (key, index, all) => recorded.has(key) && all.indexOf(key) === index,
    );
    writeRecord(siteDir, page.edition, {
      ...record,
      sections: Object.fromEntries(order.flatMap((key) => (recorded.has(key) ? [[key, recorded.get(key)]] : []))) as typeof record.sections,
    });
  }
  return { page: page.id, locale, done, problems };
}

/** The file with one section carried over; undefined when that takes a person. */
function carried(raw: string, key: string, before: string, now: string): string | undefined {
  let failed = false;
  const changed = withSections(raw, (id, source) => {
    if (id !== key) return source;
    const result = carryOver(before, source.includes('\r\n') ? now.replaceAll('\n', '\r\n') : now, source);
    failed = result === undefined;
    return result ?? source;
  });
  return failed ? undefined : changed;
}

function needsPerson(file: string, page: string, key: string, locale: WrittenLocale): Problem {
  return {
    file,
    field: key,
    found: 'a change of links, directives or code that fits no place in the translation by itself',
    expected: 'as many of them as before, around the same words',
    fix: `bring the section up to date by hand, then run \`npm run hub -- translate confirm ${page}#${key} --locale ${locale}\``,
  };
}
