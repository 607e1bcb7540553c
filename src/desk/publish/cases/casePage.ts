/** The Markdown file of a case. What the contributor wrote is text in it, never a key of its front matter or a piece of its structure. */
import { parse, stringify } from 'yaml';
import { STARTER_TEXTS } from '#content/starters/starterTexts.ts';
import { CASE_HEADINGS } from '#model/caseHeadings.ts';
import { CASE_SECTIONS } from '#model/caseSections.ts';
import type { Contributor, Role } from '#model/contributor.ts';
import { writtenSource, type WrittenLocale } from '#model/locale.ts';
import type { DraftPhoto } from '#submission/draft.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import { inCyrillic } from '#submission/inCyrillic.ts';
import { creditedName, creditId } from './creditId.ts';
import type { MadePage, PageContext } from './madePage.ts';
import { withHeadingIds } from './withHeadingIds.ts';

/** Who is credited where the contributor wants no name. */
const EDITORS = 'hub-editors';
const PHOTOS_AFTER = 'what-they-did';

/**
 * What an editor has not filled in yet is left out, so that the checks of the hub tell what is missing. A page keeps the day on which it
 * was first published; its photos stand after what was done.
 */
export function casePage(record: SubmissionRecord, context: PageContext): MadePage {
  const draft = inCyrillic(record.draft);
  const { slug } = record.details;
  const photos = draft.photos.map((photo, index) => ({ photo, file: `${slug}/${String(index + 1).padStart(2, '0')}.webp` }));
  const language = writtenSource(draft.language);
  const images = photos.map(({ photo, file }) => image(photo, file, language));
  const filled = CASE_SECTIONS.filter((id) => draft.sections[id] !== '');
  const withPhotos = filled.find((id) => id === PHOTOS_AFTER) ?? filled[0];
  const sections = filled.map((id) => {
    const text = `## ${CASE_HEADINGS[language][id]} {#${id}}\n\n${withHeadingIds(draft.sections[id], id)}\n`;
    return id === withPhotos ? [text, ...images].join('\n') : text;
  });
  return {
    path: `docs/case-studies/${slug}.md`,
    text: `---\n${frontMatter({ ...record, draft }, context)}---\n\n${sections.join('\n')}`,
    photos: photos.map(({ photo: { key }, file }) => ({ key, path: `docs/case-studies/${file}` })),
  };
}

/** Written from values of known kinds, and read again: YAML that says anything else is never written. */
function frontMatter(record: SubmissionRecord, context: PageContext): string {
  const values = withoutNothing(pageFields(record, context));
  const yaml = stringify(values, { lineWidth: 0 });
  if (JSON.stringify(parse(yaml)) !== JSON.stringify(values)) throw new Error('the front matter reads otherwise than it was meant');
  return yaml;
}

function pageFields(
  { id, draft, details, events }: SubmissionRecord,
  { today, contributors }: PageContext,
): Readonly<Record<string, unknown>> {
  const published = events.find(({ what }) => what === 'publish')?.at.slice(0, 10) ?? today;
  const { newOrganisation } = details;
  return {
    id: details.slug,
    title: draft.title,
    description: draft.description,
    language: draft.language,
    themes: draft.themes,
    countries: draft.country === '' ? [] : [draft.country],
    organisations: [...details.organisations, ...(newOrganisation === null ? [] : [newOrganisation.id])],
    contributors: credits(creditedName({ draft, details }), contributors),
    licence: 'CC-BY-4.0',
    published,
    updated: today,
    status: 'published',
    contributed: id,
    place: draft.place,
    period: draft.period.from === '' ? undefined : { from: Number(draft.period.from), to: numberOf(draft.period.to) },
    governance: draft.governance,
    legalForm: draft.legalForm,
    people: draft.people.count === '' ? undefined : { count: Number(draft.people.count), year: Number(draft.people.year) },
    budget: draft.budget.band === '' ? undefined : { band: draft.budget.band, year: Number(draft.budget.year) },
    sources: details.sources,
  };
}

interface Credit {
  readonly id: string;
  readonly roles: readonly Role[];
}

function credits(name: string, known: readonly Contributor[]): readonly Credit[] {
  const author = creditId(name, known);
  if (author === undefined) return [{ id: EDITORS, roles: ['author', 'editor'] }];
  return [
    { id: author, roles: ['author'] },
    { id: EDITORS, roles: ['editor'] },
  ];
}

function image({ alt, credit, licence }: DraftPhoto, file: string, language: WrittenLocale): string {
  const { photo } = STARTER_TEXTS[language].caseStudy;
  return `![${escape(alt)}](./${file} "${photo}: ${escape([credit, licence.replaceAll('-', ' ')].filter((part) => part !== '').join(', '))}")\n`;
}

/** Within brackets and quotes nothing may end them, or begin something else. */
function escape(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]{}<>:!#&|~$^"]/gu, String.raw`\$&`);
}

function numberOf(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

/** Without what is empty, at any depth: YAML would write it as null. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== '')
      .map(([key, inner]) => [key, withoutNothing(inner)]),
  );
}
