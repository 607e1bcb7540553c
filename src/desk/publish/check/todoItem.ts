/** A problem of a page, told at the field of the form that made it. */
import type { Problem } from '#model/problem.ts';
import { CASE_SECTIONS } from '#model/caseSections.ts';
import type { TodoItem } from '#submission/deskApi.ts';
import { CONTRIBUTORS, ORGANISATIONS } from '#desk/publish/registries.ts';

/** Fields of the front matter that are called otherwise in the form. */
const FIELDS: Readonly<Record<string, string>> = {
  id: 'details.slug',
  countries: 'country',
  organisations: 'details.organisations',
  contributors: 'credit.name',
  licence: 'licenceAgreed',
  sources: 'details.sources',
};

/** `text` is the page the problem was found in. */
export function todoItem({ file, line, field, found, expected, fix }: Problem, text: string): TodoItem {
  return { field: placeOf(file, line, field, text), found, expected, fix: inForm(fix) };
}

/** Who works in the form sees no front matter. */
function inForm(fix: string): string {
  if (/^add `[^`]+:` to the front matter$/.test(fix)) return 'fill it in';
  return /^change `[^`]+`$/.test(fix) ? 'change it' : fix;
}

function placeOf(file: string, line: number | undefined, field: string | undefined, text: string): string {
  if (file === ORGANISATIONS) return 'details.newOrganisation';
  if (file === CONTRIBUTORS) return 'credit.name';
  const photo = /\/(\d\d)\.webp$/.exec(file)?.[1];
  if (photo !== undefined) return `photos.${Number(photo) - 1}`;
  if (!file.endsWith('.md')) return '';
  if (field !== undefined) return formField(field);
  return line === undefined ? 'details.slug' : fieldOfLine(text, line);
}

/** `sources[1].url` of the front matter is `details.sources.1.url` of the form. */
function formField(field: string): string {
  const [first = '', ...rest] = field.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  // A case has one country and one credit.
  if (first === 'countries' || first === 'contributors') return FIELDS[first] ?? first;
  return [FIELDS[first] ?? first, ...rest].join('.');
}

function fieldOfLine(text: string, line: number): string {
  const lines = text.split('\n').slice(0, line);
  const photo = /!\[.*\]\(\.\/[^)]*?(\d\d)\.webp/.exec(lines.at(-1) ?? '')?.[1];
  if (photo !== undefined) return `photos.${Number(photo) - 1}`;
  const ids = lines.flatMap((written) => /^## .*\{#([a-z-]+)\}\s*$/.exec(written)?.slice(1) ?? []);
  const section = CASE_SECTIONS.find((id) => id === ids.at(-1));
  return section === undefined ? '' : `sections.${section}`;
}
