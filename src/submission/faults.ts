/** What a contributor still has to mend before a draft can be sent: one list of rules, for the form and for the desk. */
import { CASE_SECTIONS, OWN_ACCOUNT_SECTIONS } from '#model/caseSections.ts';
import { LENGTHS } from '#model/lengths.ts';
import type { CaseDraft, CaseSection, Contact, DraftPhoto } from './draft.ts';
import type { Fault, FaultKind } from './fault.ts';
import { cleanText } from './gate/cleanText.ts';
import { LIMITS } from './limits.ts';
import { hasWrongLetters } from './wrongLetters.ts';

/** The sections that even the short form asks for. */
export const SHORT_SECTIONS: readonly CaseSection[] = OWN_ACCOUNT_SECTIONS;

/** Letters without a space that no language here has: an address pasted into the text is cut off by its punctuation. */
const LONGEST_WORD = 100;
const LONG_WORD = new RegExp(String.raw`[\p{L}\p{M}\p{N}]{${LONGEST_WORD + 1},}`, 'u');
const YEAR = /^(?:1[89]|20)\d\d$/u;
const COUNT = /^\d{1,5}$/u;
const WEB = /^https?:\/\/[^\s/?#@\\]+\.[^\s/?#@\\]+(?:[/?#]\S*)?$/iu;
const EMAIL = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/u;
const PHOTO_KEY = /^[a-z0-9]{16}$/u;

type Faults = readonly Fault[];

/** In the order of the form; empty for what may be sent. */
export function draftFaults(draft: CaseDraft, contact: Contact): Faults {
  const full = draft.form === 'full';
  return [
    ...words(draft, 'title', draft.title, { needed: true, min: LENGTHS.title.min, max: LENGTHS.title.max }),
    ...(full
      ? words(draft, 'description', draft.description, { needed: true, min: LENGTHS.description.min, max: LENGTHS.description.max })
      : []),
    ...line('organisation.name', draft.organisation.name, true),
    ...address('organisation.url', draft.organisation.url),
    ...line('place', draft.place, true),
    ...chosen('country', draft.country),
    ...period(draft, full),
    ...(full ? [...chosen('governance', draft.governance), ...chosen('legalForm', draft.legalForm)] : []),
    ...numbers(draft),
    ...(full && draft.themes.length === 0 ? [fault('themes', 'missing')] : []),
    ...(draft.themes.length > LIMITS.themes ? [fault('themes', 'too-many', { max: LIMITS.themes })] : []),
    ...CASE_SECTIONS.flatMap((id) => section(draft, id, full || SHORT_SECTIONS.includes(id))),
    ...sources(draft),
    ...photos(draft.photos),
    ...(draft.credit.as === 'person' ? line('credit.name', draft.credit.name, true) : []),
    ...line('contact.name', contact.name, true),
    ...email(contact.email),
    ...line('contact.phone', contact.phone, false),
    ...(draft.licenceAgreed ? [] : [fault('licenceAgreed', 'not-agreed')]),
  ];
}

function fault(field: string, kind: FaultKind, values: Fault['values'] = {}): Fault {
  return { field, kind, values };
}

interface Wanted {
  readonly needed: boolean;
  readonly min: number;
  readonly max: number;
}

/** Prose in the language of the draft. */
function words({ language }: CaseDraft, field: string, value: string, { needed, min, max }: Wanted): Faults {
  const text = cleanText(value);
  if (text === '') return needed ? [fault(field, 'missing')] : [];
  if (text.length < min) return [fault(field, 'too-short', { min, length: text.length })];
  if (text.length > max) return [fault(field, 'too-long', { max, length: text.length })];
  const long = LONG_WORD.exec(text)?.[0];
  if (long !== undefined) return [fault(field, 'long-word', { max: LONGEST_WORD, word: `${long.slice(0, 20)}…` })];
  return hasWrongLetters(text, language) ? [fault(field, 'letters', { language })] : [];
}

function section(draft: CaseDraft, id: CaseSection, needed: boolean): Faults {
  return words(draft, `sections.${id}`, draft.sections[id], { needed, min: 1, max: LIMITS.section });
}

function line(field: string, value: string, needed: boolean): Faults {
  const text = cleanText(value);
  if (text === '') return needed ? [fault(field, 'missing')] : [];
  return text.length > LIMITS.line ? [fault(field, 'too-long', { max: LIMITS.line, length: text.length })] : [];
}

function chosen(field: string, value: string): Faults {
  return value === '' ? [fault(field, 'missing')] : [];
}

function address(field: string, value: string, needed = false): Faults {
  const text = value.trim();
  if (text === '') return needed ? [fault(field, 'missing')] : [];
  if (text.length > LIMITS.url) return [fault(field, 'too-long', { max: LIMITS.url, length: text.length })];
  return WEB.test(text) ? [] : [fault(field, 'not-an-address')];
}

export function isEmail(text: string): boolean {
  return text.length <= LIMITS.line && EMAIL.test(text);
}

function email(value: string): Faults {
  const text = value.trim();
  if (text === '') return [fault('contact.email', 'missing')];
  return isEmail(text) ? [] : [fault('contact.email', 'not-an-email')];
}

function year(field: string, value: string, needed: boolean): Faults {
  const text = value.trim();
  if (text === '') return needed ? [fault(field, 'missing')] : [];
  return YEAR.test(text) ? [] : [fault(field, 'not-a-year')];
}

function period({ period: { from, to } }: CaseDraft, needed: boolean): Faults {
  const faults = [...year('period.from', from, needed || to.trim() !== ''), ...year('period.to', to, false)];
  const ordered = to.trim() === '' || Number(from) <= Number(to);
  return faults.length > 0 || ordered ? faults : [fault('period.to', 'year-order', { from: from.trim() })];
}

/** What is given is given with its year. */
function numbers({ people, budget }: CaseDraft): Faults {
  const count = people.count.trim();
  return [
    ...(count === '' || COUNT.test(count) ? [] : [fault('people.count', 'not-a-number')]),
    ...year('people.year', people.year, count !== ''),
    ...year('budget.year', budget.year, budget.band !== ''),
  ];
}

function sources({ sources }: CaseDraft): Faults {
  const tooMany = sources.length > LIMITS.sources ? [fault('sources', 'too-many', { max: LIMITS.sources })] : [];
  const each = sources.flatMap(({ title, publisher, url }, at) => [
    ...line(`sources.${at}.title`, title, true),
    ...line(`sources.${at}.publisher`, publisher, true),
    ...address(`sources.${at}.url`, url, true),
  ]);
  return [...tooMany, ...each];
}

function photos(photos: readonly DraftPhoto[]): Faults {
  const tooMany = photos.length > LIMITS.photos ? [fault('photos', 'too-many', { max: LIMITS.photos })] : [];
  const each = photos.flatMap(({ key, alt, credit, licence, people }, at) => [
    ...(PHOTO_KEY.test(key) && photos.findIndex((other) => other.key === key) === at ? [] : [fault(`photos.${at}`, 'unknown')]),
    ...line(`photos.${at}.alt`, alt, true),
    ...line(`photos.${at}.credit`, credit, true),
    ...chosen(`photos.${at}.licence`, licence),
    ...chosen(`photos.${at}.people`, people),
  ]);
  return [...tooMany, ...each];
}
