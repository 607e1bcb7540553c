/** Decides what of a PO file goes into the translation: nothing that somebody else has written in the meantime is undone. */
import type { PendingPiece } from '#model/pendingTranslation.ts';
import type { Problem } from '#model/problem.ts';
import type { Unit, Worksheet, WorksheetSection } from '#model/worksheet.ts';
import { shortHash } from '#translation/sections/hash.ts';
import { entryProblem } from './entryProblem.ts';
import type { PoEntry, PoFile } from './poFile.ts';

export type WaitingPiece = Pick<PendingPiece, 'section' | 'source' | 'text' | 'fuzzy'>;

export interface ImportPlan {
  /** When there are any, nothing of the file is taken. */
  readonly problems: readonly Problem[];
  /** Sections that are whole now: what to write for each of their units, by id. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What cannot be written yet: the rest of the section is missing, or the source has changed. */
  readonly waiting: readonly WaitingPiece[];
  /** Pieces that differ from what somebody else has written since the file was exported; the hub's text stays. */
  readonly clashes: readonly Problem[];
}

export function importPlan(file: PoFile, worksheet: Worksheet, overwrite: boolean): ImportPlan {
  const answers = new Map<string, string>();
  const waiting: WaitingPiece[] = [];
  const problems: Problem[] = [];
  const clashes: Problem[] = [];
  for (const entry of file.entries) {
    const found = findUnit(worksheet, entry);
    if (found === undefined) {
      if (saysNothing(entry)) continue;
      const section = worksheet.sections.find(({ key }) => key === sectionOf(entry));
      if (section === undefined) problems.push(foreign(file, entry));
      else waiting.push({ section: section.key, source: entry.source, text: entry.text, fuzzy: true });
      continue;
    }
    const { unit, section } = found;
    switch (verdict(entry, unit, overwrite)) {
      case 'nothing':
        break;
      case 'suggestion':
        waiting.push({ section: section.key, source: unit.source, text: entry.text, fuzzy: true });
        break;
      case 'clash':
        clashes.push(clash(file, entry, unit));
        break;
      case 'answer': {
        const problem = entryProblem(file, entry, unit);
        if (problem === undefined) answers.set(unit.id, entry.text);
        else problems.push(problem);
      }
    }
  }
  if (problems.length > 0) return { problems, sections: new Map(), waiting: [], clashes: [] };
  const whole = worksheet.sections.filter((section) => isTouched(section, answers) && isWhole(section, answers));
  const partly = worksheet.sections.filter((section) => isTouched(section, answers) && !whole.includes(section));
  return {
    problems,
    clashes,
    sections: new Map(whole.map((section) => [section.key, texts(section, answers)])),
    waiting: [...waiting, ...partly.flatMap((section) => answered(section, answers))],
  };
}

/** The piece an entry translates: the one in its place, else one with the same source, which has moved. */
function findUnit(worksheet: Worksheet, entry: PoEntry): { unit: Unit; section: WorksheetSection } | undefined {
  const all = worksheet.sections.flatMap((section) => section.units.map((unit) => ({ unit, section })));
  const same = all.filter(({ unit }) => unit.source.normalize('NFC') === entry.source);
  return (
    same.find(({ unit }) => unit.id === entry.unit) ??
    same.find(({ section }) => section.key === sectionOf(entry)) ??
    // A piece of another section is another piece, unless its section has got another id.
    (worksheet.sections.some(({ key }) => key === sectionOf(entry)) ? undefined : same[0])
  );
}

function sectionOf({ unit }: PoEntry): string {
  return unit.slice(0, unit.lastIndexOf('/'));
}

/** Left empty, or as it was when the file was exported. */
function saysNothing({ text, base }: PoEntry): boolean {
  return text === '' || shortHash(text) === base;
}

type Verdict = 'nothing' | 'answer' | 'suggestion' | 'clash';

function verdict(entry: PoEntry, unit: Unit, overwrite: boolean): Verdict {
  const { text, base, fuzzy } = entry;
  const isOpen = unit.fuzzy || unit.origin !== undefined;
  if (text === '') return 'nothing';
  // As it stands in the translation: to take the mark away is to say that it is right.
  if (shortHash(text) === unit.base) return fuzzy || !isOpen ? 'nothing' : 'answer';
  if (fuzzy) return text === unit.text ? 'nothing' : 'suggestion';
  // Somebody has changed the translation since; whoever left this piece alone has nothing against that.
  if (saysNothing(entry)) return 'nothing';
  return overwrite || base === unit.base || unit.base === shortHash('') ? 'answer' : 'clash';
}

function isTouched({ units }: WorksheetSection, answers: ReadonlyMap<string, string>): boolean {
  return units.some(({ id }) => answers.has(id));
}

function isWhole(section: WorksheetSection, answers: ReadonlyMap<string, string>): boolean {
  const known = texts(section, answers);
  return section.units.every(({ id, optional }) => optional === true || known.has(id));
}

/** What is to stand in each unit of a section, as far as it is known: what came in, else what stands there and needs no look. */
function texts({ units }: WorksheetSection, answers: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    units.flatMap(({ id, text, fuzzy, origin }): [string, string][] => {
      const answer = answers.get(id) ?? (fuzzy || origin === 'memory' ? '' : text);
      return answer === '' ? [] : [[id, answer]];
    }),
  );
}

function answered({ key, units }: WorksheetSection, answers: ReadonlyMap<string, string>): readonly WaitingPiece[] {
  return units.flatMap(({ id, source }) => {
    const text = answers.get(id);
    return text === undefined ? [] : [{ section: key, source, text, fuzzy: false }];
  });
}

function foreign({ name, page }: PoFile, entry: PoEntry): Problem {
  return {
    file: name,
    line: entry.line,
    field: entry.unit || 'no msgctxt',
    found: `“${entry.source.slice(0, 60)}”, which is no piece of the page \`${page}\``,
    expected: `pieces of \`${page}\``,
    fix: 'take the entry out; if its section was removed from the page, keep the text elsewhere',
  };
}

function clash({ name, into, page }: PoFile, entry: PoEntry, unit: Unit): Problem {
  return {
    file: name,
    line: entry.line,
    field: entry.unit,
    found: `“${entry.text}”`,
    expected:
      unit.origin === undefined && unit.text !== ''
        ? `“${unit.text}”, which somebody has written since`
        : 'the text of the hub, which has changed since',
    fix: `compare both (\`npm run hub -- translate export ${page} ${into}\` has the hub’s); to take those of this file, import it again with --overwrite`,
  };
}
