/** A case at the desk in the parts that somebody changes one by one: for showing what has changed, and for bringing two texts together. */
import { SECTION_CHOICES } from './choices.ts';
import type { CaseDraft } from './draft.ts';
import type { EditorialDetails, SubmissionRecord } from './record.ts';

/** What an editor edits. */
export type CaseText = Pick<SubmissionRecord, 'draft' | 'details'>;

export interface CasePart {
  /** Path of the field, as in `TodoItem`; of a list, the list's. */
  readonly field: string;
  /** What stands there, for showing: lines of plain text. Two photos can have the same words. */
  readonly shown: (text: CaseText) => string;
  /** What stands there, for comparing. */
  readonly held: (text: CaseText) => unknown;
  /** The first text, with this part of the second. */
  readonly take: (into: CaseText, from: CaseText) => CaseText;
}

/** In the order of the form. */
export const CASE_PARTS: readonly CasePart[] = [
  draftPart('language', ['language'], ({ language }) => language),
  draftPart('title', ['title'], ({ title }) => title),
  draftPart('description', ['description'], ({ description }) => description),
  draftPart('organisation.name', ['organisation'], ({ organisation: { name, url } }) => lines([name, url])),
  draftPart('place', ['place'], ({ place }) => place),
  draftPart('country', ['country'], ({ country }) => country),
  draftPart('period.from', ['period'], ({ period: { from, to } }) => joined([from, to], '–')),
  ...SECTION_CHOICES.map((id): CasePart => {
    return {
      field: `sections.${id}`,
      shown: ({ draft }) => draft.sections[id],
      held: ({ draft }) => draft.sections[id],
      take: (into, from) => ({
        ...into,
        draft: { ...into.draft, sections: { ...into.draft.sections, [id]: from.draft.sections[id] } },
      }),
    };
  }),
  draftPart('governance', ['governance'], ({ governance }) => governance),
  draftPart('legalForm', ['legalForm'], ({ legalForm }) => legalForm),
  draftPart('people.count', ['people'], ({ people: { count, year } }) => joined([count, year], ', ')),
  draftPart('budget.band', ['budget'], ({ budget: { band, year } }) => joined([band, year], ', ')),
  draftPart('themes', ['themes'], ({ themes }) => lines(themes)),
  draftPart('sources', ['sources'], ({ sources }) =>
    lines(sources.map(({ title, publisher, url }) => joined([title, publisher, url], ', '))),
  ),
  draftPart('photos', ['photos'], ({ photos }) =>
    lines(photos.map(({ alt, credit, licence, people }) => joined([alt, credit, licence, people], ', '))),
  ),
  draftPart('credit.name', ['credit'], ({ credit: { as, name } }) => (as === 'person' ? name : as)),
  // Which form they used and whether they agreed is the contributor's, and not for others to change.
  detailPart('details.slug', 'slug', ({ slug }) => slug),
  detailPart('details.organisations', 'organisations', ({ organisations }) => lines(organisations)),
  detailPart('details.newOrganisation', 'newOrganisation', ({ newOrganisation }) =>
    newOrganisation === null
      ? ''
      : joined(
          [
            newOrganisation.id,
            newOrganisation.name,
            newOrganisation.town,
            newOrganisation.country,
            newOrganisation.url ?? '',
            newOrganisation.source,
            newOrganisation.language,
          ],
          ', ',
        ),
  ),
  detailPart('details.sources', 'sources', ({ sources }) =>
    lines(
      sources.map(({ key, title, publisher, language, year, url, seen }) =>
        joined([`[^${key}] ${title}`, publisher, String(year ?? ''), language, url, seen], ', '),
      ),
    ),
  ),
];

function draftPart(field: string, keys: readonly (keyof CaseDraft)[], shown: (draft: CaseDraft) => string): CasePart {
  return {
    field,
    shown: ({ draft }) => shown(draft),
    held: ({ draft }) => keys.map((key) => draft[key]),
    take: (into, from) => ({ ...into, draft: { ...into.draft, ...Object.fromEntries(keys.map((key) => [key, from.draft[key]])) } }),
  };
}

function detailPart(field: string, key: keyof EditorialDetails, shown: (details: EditorialDetails) => string): CasePart {
  return {
    field,
    shown: ({ details }) => shown(details),
    held: ({ details }) => details[key],
    take: (into, from) => ({ ...into, details: { ...into.details, [key]: from.details[key] } }),
  };
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

function lines(parts: readonly string[]): string {
  return parts.join('\n');
}

/** The parts that differ. */
export function differingParts(one: CaseText, other: CaseText): readonly CasePart[] {
  return CASE_PARTS.filter((part) => !same(part, one, other));
}

function same({ held }: CasePart, one: CaseText, other: CaseText): boolean {
  return JSON.stringify(held(one)) === JSON.stringify(held(other));
}

export interface Meeting {
  /** My text, with what only the others have changed. */
  readonly merged: CaseText;
  /** Parts that both have changed, each in another way: a person has to choose. */
  readonly choices: readonly CasePart[];
}

/** Two texts that began as one. */
export function bringTogether(base: CaseText, mine: CaseText, theirs: CaseText): Meeting {
  const differing = differingParts(mine, theirs);
  return {
    merged: differing.filter((part) => same(part, mine, base)).reduce((text, { take }) => take(text, theirs), mine),
    choices: differing.filter((part) => !same(part, mine, base) && !same(part, theirs, base)),
  };
}
