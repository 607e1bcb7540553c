/** What keeps editorial details from being saved: the desk takes entries of registries and sources whole or not at all. Without Zod. */
import { LIMITS } from './limits.ts';
import type { EditorialDetails } from './record.ts';

/** Worded by the catalogues: `desk.edit.fault.<kind>`. */
export type DetailsFaultKind = 'missing' | 'not-a-name' | 'not-an-address' | 'not-a-tag' | 'not-a-month' | 'not-a-year' | 'repeated';

export interface DetailsFault {
  /** Path of the field, as in `TodoItem`: `details.sources.0.key`. */
  readonly field: string;
  readonly kind: DetailsFaultKind;
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
/** Whether it can be a name in addresses and citations: lower-case words of ASCII letters and digits, joined by hyphens. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

const WEB = /^https?:\/\/[^\s/?#@\\]+\.[^\s/?#@\\]+(?:[/?#]\S*)?$/iu;
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;
const SEEN = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u;

type Faults = readonly DetailsFault[];

/** In the order of the form. */
export function detailsFaults({ slug, newOrganisation, sources }: EditorialDetails): Faults {
  return [
    ...(slug === '' ? [] : test('details.slug', slug, NAME, 'not-a-name')),
    ...(newOrganisation === null ? [] : organisationFaults(newOrganisation)),
    ...sources.flatMap((source, at) => sourceFaults(source, `details.sources.${at}`)),
    ...sources.flatMap(({ key }, at) =>
      key !== '' && sources.findIndex((other) => other.key === key) < at ? [fault(`details.sources.${at}.key`, 'repeated')] : [],
    ),
  ];
}

function organisationFaults({ id, name, town, url, source }: NonNullable<EditorialDetails['newOrganisation']>): Faults {
  const at = 'details.newOrganisation';
  return [
    ...test(`${at}.id`, id, NAME, 'not-a-name'),
    ...words(`${at}.name`, name),
    ...words(`${at}.town`, town),
    ...(url === undefined ? [] : test(`${at}.url`, url, WEB, 'not-an-address')),
    ...test(`${at}.source`, source, WEB, 'not-an-address'),
  ];
}

function sourceFaults({ key, title, publisher, language, year, url, seen }: EditorialDetails['sources'][number], at: string): Faults {
  return [
    ...test(`${at}.key`, key, NAME, 'not-a-name'),
    ...words(`${at}.title`, title),
    ...words(`${at}.publisher`, publisher),
    ...test(`${at}.language`, language, TAG, 'not-a-tag'),
    ...(year === undefined || (Number.isInteger(year) && year >= 1800 && year <= 2100) ? [] : [fault(`${at}.year`, 'not-a-year')]),
    ...test(`${at}.url`, url, WEB, 'not-an-address'),
    ...test(`${at}.seen`, seen, SEEN, 'not-a-month'),
    ...(SEEN.test(seen) && !isDay(seen) ? [fault(`${at}.seen`, 'not-a-month')] : []),
  ];
}

/** No 31 February; a month counts as its first day. */
function isDay(seen: string): boolean {
  const day = seen.length === 7 ? `${seen}-01` : seen;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(day);
}

function words(field: string, value: string): Faults {
  return value.trim().length < 2 ? [fault(field, 'missing')] : [];
}

function test(field: string, value: string, pattern: RegExp, kind: DetailsFaultKind): Faults {
  if (value.trim() === '') return [fault(field, 'missing')];
  return pattern.test(value) && value.length <= LIMITS.url ? [] : [fault(field, kind)];
}

function fault(field: string, kind: DetailsFaultKind): DetailsFault {
  return { field, kind };
}
