/** A translated section carries what its source carries: links, images, directives, code, maths, citations, ids, answers. */
import type { Problem } from '#model/problem.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import type { Carrier } from '#translation/sections/carriers.ts';
import { INTRO, type Section } from '#translation/sections/splitSections.ts';
import { sourceOf } from '#translation/freshness/versions.ts';
import { inSection, type CheckedTranslation, type TranslationCheck } from './translationCheck.ts';

export const carried: TranslationCheck = (translation) => translation.sections.flatMap((section) => checkSection(translation, section));

/** A section may be as its source is now, or as it was when it was translated: the source may change without breaking anything. */
function checkSection(translation: CheckedTranslation, section: Section): Problem[] {
  const { versions, page, record } = translation;
  const now = sourceOf(versions, page.frontMatter.translation.from, section.key);
  const then = record?.sections[section.key]?.source.join('\n');
  const own = analyseSection(section.source).carriers;
  const differences = [then, now].flatMap((source) => (source === undefined ? [] : [difference(analyseSection(source).carriers, own)]));
  // The source as it was recorded is what the translator was to keep.
  const [first] = differences;
  if (first === undefined || differences.includes(undefined)) return [];
  return [complaint(translation, section, first)];
}

type Difference =
  | { readonly kind: 'lost'; readonly carrier: Carrier }
  | { readonly kind: 'added'; readonly carrier: Carrier }
  | { readonly kind: 'moved'; readonly carrier: Carrier; readonly expected: Carrier };

/** Words change places between languages, and links with them; the order of these is the order of the page. */
const ORDERED: ReadonlySet<Carrier['kind']> = new Set(['directive', 'answer', 'mark', 'id']);

function difference(source: readonly Carrier[], own: readonly Carrier[]): Difference | undefined {
  const lost = without(source, own)[0];
  if (lost !== undefined) return { kind: 'lost', carrier: lost };
  const added = without(own, source)[0];
  if (added !== undefined) return { kind: 'added', carrier: added };
  const [there, here] = [source, own].map((carriers) => carriers.filter(({ kind }) => ORDERED.has(kind)));
  const index = (there ?? []).findIndex((carrier, i) => !same(carrier, here?.[i]));
  const [expected, carrier] = [there?.[index], here?.[index]];
  return expected === undefined || carrier === undefined ? undefined : { kind: 'moved', carrier, expected };
}

/** Those of the first list that the second has not, or not as often. */
function without(carriers: readonly Carrier[], others: readonly Carrier[]): readonly Carrier[] {
  const left = [...others];
  return carriers.filter((carrier) => {
    const index = left.findIndex((other) => same(carrier, other));
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}

function same(a: Carrier, b: Carrier | undefined): boolean {
  return a.kind === b?.kind && a.value === b.value;
}

const NAMES: Readonly<Record<Carrier['kind'], string>> = {
  link: 'the link',
  image: 'the image',
  directive: 'the directive',
  code: 'the code',
  maths: 'the formula',
  citation: 'the citation',
  id: 'the id',
  answer: 'the box',
  mark: 'the mark',
};

function complaint(translation: CheckedTranslation, section: Section, found: Difference): Problem {
  const { carrier } = found;
  const name = `${NAMES[carrier.kind]} \`${carrier.value}\``;
  const where = `${section.key === INTRO ? 'the introduction' : `the section \`${section.key}\``} of ${translation.sourcePath}`;
  switch (found.kind) {
    case 'lost':
      return {
        ...inSection(translation, section),
        found: `no ${name.slice('the '.length)} in this section`,
        expected: `what ${where} has`,
        fix: 'write it where the source has it, unchanged; only the words around it are translated',
      };
    case 'added':
      return {
        ...inSection(translation, section, carrier.line),
        found: `${name}, which the source does not have`,
        expected: `what ${where} has, and no more`,
        fix: 'write it as the source has it, or take it out',
      };
    case 'moved':
      return {
        ...inSection(translation, section, carrier.line),
        found: `${name} in this place`,
        expected: `\`${found.expected.value}\` first, as in ${where}`,
        fix: 'bring the parts of the section into the order of the source',
      };
  }
}
