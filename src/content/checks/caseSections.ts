/** A case study has the five sections of every case study, in their order, none of them empty; an own account at least three. */
import { CASE_SECTIONS, OWN_ACCOUNT_SECTIONS } from '#model/caseSections.ts';
import type { Problem } from '#model/problem.ts';
import type { OriginalPage } from '#content/content.ts';
import type { OutlineHeading } from '#content/outline.ts';
import { at } from '#content/places.ts';
import type { Check } from './check.ts';

const SECTIONS: readonly string[] = CASE_SECTIONS;
const expected = `the sections ${CASE_SECTIONS.map((id) => `{#${id}}`).join(', ')}, in this order`;

export const caseSections: Check = ({ originals }) =>
  originals.flatMap((page) => {
    if (page.frontMatter.type !== 'case-study') return [];
    const headings = page.outline.headings.filter(({ depth, id }) => depth === 2 && id !== undefined);
    const needed = page.frontMatter.contributed === undefined ? SECTIONS : OWN_ACCOUNT_SECTIONS;
    return [...missing(page, headings, needed), ...extra(page, headings), ...misordered(page, headings), ...empty(page, headings)];
  });

function missing(page: OriginalPage, headings: readonly OutlineHeading[], needed: readonly string[]): Problem[] {
  return needed
    .filter((section) => headings.every(({ id }) => id !== section))
    .map((section) => ({
      file: page.path,
      line: page.bodyLine,
      found: `no section with the id \`${section}\``,
      expected,
      fix: `add a heading \`## … {#${section}}\` and what there is to say`,
    }));
}

function extra(page: OriginalPage, headings: readonly OutlineHeading[]): Problem[] {
  return headings
    .filter(({ id }) => !SECTIONS.includes(id ?? ''))
    .map(({ id, line }) => ({
      ...at(page, line),
      found: `a section with the id \`${id ?? ''}\``,
      expected,
      fix: 'make it a ### heading inside one of the sections',
    }));
}

function misordered(page: OriginalPage, headings: readonly OutlineHeading[]): Problem[] {
  const known = headings.filter(({ id }) => SECTIONS.includes(id ?? ''));
  const wrong = known.find(({ id }, index) => index > 0 && SECTIONS.indexOf(id ?? '') < SECTIONS.indexOf(known[index - 1]?.id ?? ''));
  if (wrong === undefined) return [];
  const before = SECTIONS[SECTIONS.indexOf(wrong.id ?? '') + 1] ?? '';
  return [{ ...at(page, wrong.line), found: `the section \`${wrong.id ?? ''}\` too late`, expected, fix: `move it before \`${before}\`` }];
}

function empty(page: OriginalPage, headings: readonly OutlineHeading[]): Problem[] {
  return headings.flatMap(({ id, line }, index) => {
    const end = headings[index + 1]?.line ?? Infinity;
    const isFilled = page.outline.texts.some((text) => text.line > line && text.line < end && text.value.trim() !== '');
    return isFilled
      ? []
      : [
          {
            ...at(page, line),
            found: `the section \`${id ?? ''}\` without text`,
            expected: 'text in every section',
            fix: 'fill it; if nothing is known, say so',
          },
        ];
  });
}
