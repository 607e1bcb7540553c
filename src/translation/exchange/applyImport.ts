/** Writes what a PO file brings: into the translation, its record, and what waits. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '#content/userError.ts';
import type { PendingPiece } from '#model/pendingTranslation.ts';
import { PENDING_VERSION } from '#model/pendingTranslation.ts';
import type { TranslationStatus } from '#model/translation.ts';
import type { Worksheet } from '#model/worksheet.ts';
import { composeSection } from '#translation/editing/composeSection.ts';
import { withFrontFields } from '#translation/editing/frontFields.ts';
import { putSections, type SectionText } from '#translation/editing/putSections.ts';
import { translatedPath } from '#translation/editing/translatedPath.ts';
import { bodyStart, readRaw, writeRaw } from '#translation/editing/translationFile.ts';
import { confirmed, type Confirmation } from '#translation/freshness/confirm.ts';
import { pageFreshness, type Ledger } from '#translation/freshness/freshness.ts';
import { draftTrees, readVersions } from '#translation/freshness/readVersions.ts';
import { writeRecord } from '#translation/freshness/records.ts';
import { sourceOf, type PageVersions } from '#translation/freshness/versions.ts';
import { FRONT, FRONT_FIELDS, frontTexts, type FrontField } from '#translation/sections/frontSection.ts';
import { splitSections } from '#translation/sections/splitSections.ts';
import { piecesOf } from '#translation/worksheet/pieces.ts';
import { readPending, writePending } from '#translation/worksheet/pending.ts';
import type { ImportPlan } from './importPlan.ts';
import { newTranslation } from './newTranslation.ts';

export interface Imported {
  /** Path of the translation; undefined when nothing could be written yet. */
  readonly file: string | undefined;
  /** Ids of the sections that were written. */
  readonly sections: readonly string[];
  /** Number of pieces that wait, and in which sections. */
  readonly waiting: { readonly count: number; readonly sections: readonly string[] };
}

export interface ImportContext {
  readonly siteDir: string;
  readonly versions: PageVersions;
  readonly ledger: Ledger;
  readonly confirmation: Confirmation;
  /** Of a translation that does not exist yet. */
  readonly status: TranslationStatus;
}

export function applyImport(worksheet: Worksheet, plan: ImportPlan, context: ImportContext): Imported {
  const { siteDir, versions, confirmation } = context;
  const file = translatedPath(draftTrees(siteDir), versions.path, worksheet.into);
  const exists = existsSync(path.join(siteDir, file));
  // A page cannot stand without its title and description: until they are there, all the rest waits.
  const writes = exists || plan.sections.has(FRONT) ? plan.sections : new Map<string, ReadonlyMap<string, string>>();
  if (writes.size > 0) {
    const raw = exists ? readRaw(siteDir, file) : newTranslation(worksheet, plan.sections.get(FRONT) ?? new Map(), context);
    writeRaw(siteDir, file, written(raw, worksheet, writes, context));
    const now = readVersions(siteDir).pages.find(({ id }) => id === versions.id) ?? versions;
    writeRecord(siteDir, now.edition, confirmed(now, worksheet.into, context.ledger, confirmation, [...writes.keys()]));
  }
  const waiting = [...plan.waiting, ...held(plan, writes, worksheet)].map((piece): PendingPiece => {
    return { ...piece, received: confirmation.on, by: confirmation.by };
  });
  const all = keepWaiting(siteDir, worksheet, new Set(writes.keys()), waiting);
  return {
    file: writes.size === 0 ? undefined : file,
    sections: [...writes.keys()],
    waiting: { count: all.length, sections: [...new Set(all.map(({ section }) => section))] },
  };
}

function written(
  raw: string,
  worksheet: Worksheet,
  writes: ReadonlyMap<string, ReadonlyMap<string, string>>,
  context: ImportContext,
): string {
  const { versions, ledger, confirmation } = context;
  const front = versions.translations.get(worksheet.into)?.sections.get(FRONT);
  const own = new Map(splitSections(raw.slice(bodyStart(raw))).map(({ key, source }) => [key, source.trimEnd()]));
  const states = new Map((pageFreshness(versions, ledger).get(worksheet.into) ?? []).map((state) => [state.key, state]));
  const sections = [...writes].flatMap(([key, texts]): SectionText[] => {
    if (key === FRONT) return [];
    const former = states.get(key)?.renamedFrom;
    const source = sourceOf(versions, worksheet.from, key) ?? '';
    const pieces = piecesOf(key, source).map(({ name }) => texts.get(`${key}/${name}`));
    // Under its new id a section is built from its source, which carries that id.
    const composed = composeSection(former === undefined ? own.get(key) : undefined, source, pieces);
    if (composed === undefined) throw unfitting(worksheet, key);
    const lineEnds = raw.includes('\r\n') ? composed.replaceAll(/\r?\n/g, '\r\n') : composed;
    return [{ key, source: lineEnds, ...(former !== undefined && { former }) }];
  });
  const bodied = putSections(raw, sections, [...versions.original.keys()]);
  return withFrontFields(bodied, changedFields(writes.get(FRONT), front), confirmation.by);
}

function changedFields(texts: ReadonlyMap<string, string> | undefined, own: string | undefined): ReadonlyMap<FrontField, string> {
  const there = frontTexts(own ?? '');
  return new Map(
    FRONT_FIELDS.flatMap((field): [FrontField, string][] => {
      const text = texts?.get(`${FRONT}/${field}`);
      return text === undefined || text === there[field] ? [] : [[field, text]];
    }),
  );
}

/** Each text was found to fit by itself, so that only their combination can have failed. */
function unfitting({ page, into }: Worksheet, section: string): UserError {
  return new UserError(
    `The pieces of the section \`${section}\` cannot be put together as in the source. Expected pieces that stay where they are. ` +
      `Fix: look at this section in the file for marks that join with the piece beside it, or write it in Markdown and run ` +
      `\`npm run hub -- translate confirm ${page}#${section} --locale ${into}\`. Nothing was changed.`,
  );
}

/** Whole sections that cannot be written, because the page has no title yet. */
function held(plan: ImportPlan, writes: ReadonlyMap<string, unknown>, worksheet: Worksheet): ImportPlan['waiting'] {
  return [...plan.sections].flatMap(([section, texts]) => {
    if (writes.has(section)) return [];
    const units = worksheet.sections.find(({ key }) => key === section)?.units ?? [];
    return units.flatMap(({ id, source }) => {
      const text = texts.get(id);
      return text === undefined ? [] : [{ section, source, text, fuzzy: false }];
    });
  });
}

/** A piece sent in anew takes the place of the one that waited; what was written waits no longer. */
function keepWaiting(
  siteDir: string,
  worksheet: Worksheet,
  writtenNow: ReadonlySet<string>,
  pieces: readonly PendingPiece[],
): readonly PendingPiece[] {
  const { page, into, from } = worksheet;
  const before = readPending(siteDir, into, page);
  const replaced = (piece: PendingPiece): boolean =>
    pieces.some(({ section, source }) => section === piece.section && source === piece.source);
  const kept = (before?.pieces ?? []).filter((piece) => !writtenNow.has(piece.section) && !replaced(piece));
  const all = [...kept, ...pieces];
  writePending(siteDir, { version: PENDING_VERSION, page, language: into, from, pieces: all });
  return all;
}
