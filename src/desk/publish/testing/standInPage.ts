/** A page from a record, good enough for tests of what happens to pages. */
import { stringify } from 'yaml';
import { CASE_SECTIONS } from '#model/caseSections.ts';
import { slug as slugOf } from '#language/slug.ts';
import type { MakePage } from '#desk/publish/cases/madePage.ts';

export const standInPage: MakePage = ({ draft, details }, { today }) => {
  if (draft.country === '') throw new Error('no country');
  const photos = draft.photos.map(({ key }, index) => {
    const name = `${String(index + 1).padStart(2, '0')}.webp`;
    return { key, name, path: `docs/case-studies/${details.slug}/${name}` };
  });
  const front = {
    id: details.slug,
    title: draft.title,
    description: draft.description,
    language: draft.language,
    themes: draft.themes,
    countries: [draft.country],
    organisations: [...details.organisations, ...(details.newOrganisation === null ? [] : [details.newOrganisation.id])],
    contributors: [{ id: draft.credit.as === 'nobody' ? 'editors' : slugOf(draft.credit.name), roles: ['author'] }],
    licence: 'CC-BY-4.0',
    published: today,
    updated: today,
    status: 'published',
    place: draft.place,
    period: { from: Number(draft.period.from) },
    governance: draft.governance,
    legalForm: draft.legalForm,
    sources: details.sources,
  };
  const sections = CASE_SECTIONS.map((id) => `## ${id} {#${id}}\n\n${draft.sections[id]}\n`);
  const images = photos.map(
    ({ name }, index) => `![${draft.photos[index]?.alt ?? ''}](./${details.slug}/${name} "Photo: ${draft.photos[index]?.credit ?? ''}")\n`,
  );
  return {
    path: `docs/case-studies/${details.slug}.md`,
    text: `---\n${stringify(front)}---\n\n${[sections[0], ...images, ...sections.slice(1)].join('\n')}`,
    photos: photos.map(({ key, path }) => ({ key, path })),
  };
};
