/** The Markdown file of a case. What the contributor wrote is text in it, never a key of its front matter or a piece of its structure. */
import { parse, stringify } from 'yaml';
import { STARTER_TEXTS } from '#content/starters/starterTexts.ts';
import { slug as slugOf } from '#language/slug.ts';
import { CASE_SECTIONS } from '#model/caseSections.ts';
import { writtenSource, type WrittenLocale } from '#model/locale.ts';
import type { CaseDraft, DraftPhoto } from '#submission/draft.ts';
import type { SubmissionRecord } from '#submission/record.ts';
import type { MadePage } from './madePage.ts';

/** Who is credited where the contributor wants no name. */
const EDITORS = 'hub-editors';

/**
 * What an editor has not filled in yet is left out, so that the checks of the hub tell what is missing.
 * `today`: `YYYY-MM-DD`; a page keeps the day on which it was first published.
 */
export function casePage(record: SubmissionRecord, { today }: { readonly today: string }): MadePage {
  const { draft, details } = record;
  const photos = draft.photos.map((photo, index) => ({ photo, file: `${details.slug}/${String(index + 1).padStart(2, '0')}.webp` }));
  const language = writtenSource(draft.language);
  const images = photos.map(({ photo, file }) => image(photo, file, language));
  const sections = CASE_SECTIONS.filter((id) => draft.sections[id] !== '').map((id, index) => {
    const text = `## ${STARTER_TEXTS[language].caseStudy.sections[id].heading} {#${id}}\n\n${draft.sections[id]}\n`;
    return index === 0 ? [text, ...images].join('\n') : text;
  });
  return {
    path: `docs/case-studies/${details.slug}.md`,
    text: `---\n${frontMatter(record, today)}---\n\n${sections.join('\n')}`,
    photos: photos.map(({ photo: { key }, file }) => ({ key, path: `docs/case-studies/${file}` })),
  };
}

/** Written from values of known kinds, and read again: YAML that says anything else is never written. */
function frontMatter(record: SubmissionRecord, today: string): string {
  const values = withoutNothing(pageFields(record, today));
  const yaml = stringify(values, { lineWidth: 0 });
  if (JSON.stringify(parse(yaml)) !== JSON.stringify(values)) throw new Error('the front matter reads otherwise than it was meant');
  return yaml;
}

function pageFields({ id, draft, details, events }: SubmissionRecord, today: string): Readonly<Record<string, unknown>> {
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
    contributors: credits(draft, newOrganisation?.name ?? draft.organisation.name),
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

function credits({ credit }: CaseDraft, organisation: string): readonly { readonly id: string; readonly roles: readonly string[] }[] {
  const author = credit.as === 'nobody' ? '' : slugOf(credit.as === 'person' ? credit.name : organisation);
  if (author === '') return [{ id: EDITORS, roles: ['author', 'editor'] }];
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
