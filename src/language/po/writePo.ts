/** A worksheet as a gettext PO file, the form that Poedit, OmegaT and Weblate read. Node and browser write the same file. */
import { LOCALE_FACTS } from '#model/locale.ts';
import type { Unit, Worksheet, WorksheetConcept, WorksheetSection } from '#model/worksheet.ts';
import { PLURAL_FORMS } from './pluralForms.ts';
import { poField } from './quote.ts';

/** What a translator has written for one piece. */
export interface Answer {
  readonly text: string;
  /** Whether somebody must still look at it. */
  readonly fuzzy: boolean;
}

export interface PoOptions {
  /** By unit id; they take the place of the worksheet's own texts. */
  readonly answers?: ReadonlyMap<string, Answer>;
  /** Who translated: a name. */
  readonly translator?: string;
  /** `YYYY-MM-DD`, or with the time of day. */
  readonly date: string;
}

export function writePo(worksheet: Worksheet, options: PoOptions): string {
  const entries = worksheet.sections.flatMap((section) =>
    section.units.map((unit, index) => entry(worksheet, section, unit, index === 0, options.answers?.get(unit.id))),
  );
  return `${[header(worksheet, options), ...entries].join('\n\n')}\n`;
}

function header({ page, title, from, into, labels }: Worksheet, { translator = '', date }: PoOptions): string {
  const fields = {
    'Project-Id-Version': `Kooperativa Learning Hub: ${page}`,
    'POT-Creation-Date': poDate(date),
    'PO-Revision-Date': poDate(date),
    'Last-Translator': translator.replaceAll(/[\n<>]/g, ' ').trim(),
    'Language-Team': LOCALE_FACTS[into].label,
    Language: into,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': PLURAL_FORMS[into],
    'X-Hub-Page': page,
    'X-Hub-From': from,
  };
  const text = Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
  return [
    ...comment('#', `${title} (${LOCALE_FACTS[from].label} → ${LOCALE_FACTS[into].label})\n${labels.intro}`),
    poField('msgid', ''),
    poField('msgstr', text),
  ].join('\n');
}

/** `2026-11-24T09:30:00.000Z => 2026-11-24 09:30+0000` */
function poDate(date: string): string {
  return `${date.slice(0, 10)} ${/T(\d\d:\d\d)/.exec(date)?.[1] ?? '00:00'}+0000`;
}

function entry(worksheet: Worksheet, { uncut }: WorksheetSection, unit: Unit, first: boolean, answer: Answer | undefined): string {
  const text = (answer?.text ?? unit.text).trim();
  const fuzzy = text !== '' && (answer?.fuzzy ?? unit.fuzzy);
  return [
    ...comment('#.', notes(worksheet, unit).join('\n')),
    ...(first && uncut !== undefined ? comment('#.', `${worksheet.labels.uncut}\n${uncut}`) : []),
    `#: ${referenceOf(unit)}`,
    ...(fuzzy ? ['#, fuzzy'] : []),
    ...(unit.previous === undefined ? [] : comment('#|', poField('msgid', unit.previous))),
    poField('msgctxt', unit.id),
    poField('msgid', unit.source),
    poField('msgstr', text),
  ].join('\n');
}

/**
 * The place of the entry and the state the translation was in when the file was made; programs keep references as they are.
 * @example referenceOf({ id: 'why/1', base: '0123456789abcdef', … }) // => 'hub:why/1@0123456789abcdef'
 */
function referenceOf({ id, base }: Unit): string {
  return `hub:${id}@${base}`;
}

function notes({ labels, concepts }: Worksheet, { kind, keep, concepts: named, origin, fuzzy }: Unit): readonly string[] {
  const terms = concepts.filter(({ id }) => named.includes(id));
  return [
    labels.kinds[kind],
    ...(origin === undefined || !fuzzy ? [] : [labels[origin]]),
    ...(keep.length === 0 ? [] : [`${labels.keep} ${keep.join('   ')}`]),
    ...terms.flatMap((concept) => termNotes(labels, concept)),
  ];
}

function termNotes(labels: Worksheet['labels'], { source, terms, avoid }: WorksheetConcept): readonly string[] {
  return [
    `${labels.term} ${source[0] ?? ''} → ${terms.join(' / ')}`,
    ...avoid.map(({ form, reason }) => `${labels.avoid} ${form}. ${reason}`),
  ];
}

function comment(mark: string, text: string): readonly string[] {
  return text.split('\n').map((line) => `${mark} ${line}`.trimEnd());
}
