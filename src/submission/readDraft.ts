/** Reads a draft out of anything; what is missing is empty, what is of another kind is left out. */
import { isLocale, type Locale } from '#model/locale.ts';
import {
  BUDGET_CHOICES,
  COUNTRY_CHOICES,
  GOVERNANCE_CHOICES,
  LEGAL_FORM_CHOICES,
  PHOTO_LICENCE_CHOICES,
  SECTION_CHOICES,
} from './choices.ts';
import {
  CREDIT_KINDS,
  DRAFT_FORMS,
  emptyDraft,
  PEOPLE_SHOWN,
  type CaseDraft,
  type Contact,
  type DraftPhoto,
  type DraftSource,
} from './draft.ts';
import { LIMITS } from './limits.ts';

type Fields = Readonly<Record<string, unknown>>;

/** More than the desk takes, so that what is too long can be mended in the form; an end all the same. */
const ROOM = 4;

export function readDraft(value: unknown, language: Locale): CaseDraft {
  const from = fields(value);
  const spoken = line(from['language']);
  const empty = emptyDraft(isLocale(spoken) ? spoken : language);
  const [organisation, period, people, budget, credit, sections] = ['organisation', 'period', 'people', 'budget', 'credit', 'sections'].map(
    (key) => fields(from[key]),
  ) as [Fields, Fields, Fields, Fields, Fields, Fields];
  return {
    ...empty,
    form: oneOf(DRAFT_FORMS, from['form']) ?? empty.form,
    title: line(from['title']),
    description: line(from['description']),
    organisation: { name: line(organisation['name']), url: line(organisation['url']) },
    place: line(from['place']),
    country: oneOf(COUNTRY_CHOICES, from['country']) ?? '',
    period: { from: line(period['from']), to: line(period['to']) },
    sections: Object.fromEntries(SECTION_CHOICES.map((id) => [id, prose(sections[id])])) as CaseDraft['sections'],
    governance: oneOf(GOVERNANCE_CHOICES, from['governance']) ?? '',
    legalForm: oneOf(LEGAL_FORM_CHOICES, from['legalForm']) ?? '',
    people: { count: line(people['count']), year: line(people['year']) },
    budget: { band: oneOf(BUDGET_CHOICES, budget['band']) ?? '', year: line(budget['year']) },
    themes: list(from['themes'], LIMITS.themes * ROOM).filter(
      (id): id is string => typeof id === 'string' && /^[a-z0-9-]{1,60}$/u.test(id),
    ),
    sources: list(from['sources'], LIMITS.sources * ROOM).map(source),
    photos: photos(from['photos']),
    credit: { as: oneOf(CREDIT_KINDS, credit['as']) ?? empty.credit.as, name: line(credit['name']) },
    licenceAgreed: from['licenceAgreed'] === true,
  };
}

export function readContact(value: unknown): Contact {
  const from = fields(value);
  return { name: line(from['name']), email: line(from['email']), phone: line(from['phone']) };
}

function source(value: unknown): DraftSource {
  const from = fields(value);
  return { title: line(from['title']), publisher: line(from['publisher']), url: line(from['url']) };
}

function photos(value: unknown): readonly DraftPhoto[] {
  const known = new Set<string>();
  return list(value, LIMITS.photos).flatMap((entry): readonly DraftPhoto[] => {
    const from = fields(entry);
    const key = line(from['key']);
    if (!/^[a-z0-9]{16}$/u.test(key) || known.has(key)) return [];
    known.add(key);
    return [
      {
        key,
        alt: line(from['alt']),
        credit: line(from['credit']),
        licence: oneOf(PHOTO_LICENCE_CHOICES, from['licence']) ?? '',
        people: oneOf(PEOPLE_SHOWN, from['people']) ?? '',
      },
    ];
  });
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function list(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

function line(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LIMITS.description * ROOM) : '';
}

function prose(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LIMITS.section * ROOM) : '';
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value);
}
