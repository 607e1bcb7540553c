/** A translated section carries what its source carries: links, images, directives, code, maths, citations, ids, answers. */
import type { Problem } from '#model/problem.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { carrierDifference, type CarrierDifference } from '#language/markdown/carrierDifference.ts';
import type { Carrier } from '#language/markdown/carriers.ts';
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
  const differences = [then, now].flatMap((source) =>
    source === undefined ? [] : [carrierDifference(analyseSection(source).carriers, own)],
  );
  // The source as it was recorded is what the translator was to keep.
  const [first] = differences;
  if (first === undefined || differences.includes(undefined)) return [];
  return [complaint(translation, section, first)];
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

function complaint(translation: CheckedTranslation, section: Section, found: CarrierDifference): Problem {
  const { carrier } = found;
  const name = isCounted(carrier) ? `the answer ${carrier.value} of a quiz` : `${NAMES[carrier.kind]} ${quoted(carrier)}`;
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
        expected: `${quoted(found.expected)} first, as in ${where}`,
        fix:
          carrier.kind === 'answer'
            ? 'tick the answers that the source ticks, in its order'
            : 'bring the parts of the section into the order of the source',
      };
  }
}

/** Rows to match and steps to order have no box; they are counted. */
function isCounted({ kind, value }: Carrier): boolean {
  return kind === 'answer' && !value.startsWith('[');
}

const SHOWN = 60;

/** On one line, whatever it holds: a message is a line. Code brings its own marks. */
function quoted({ kind, value }: Carrier): string {
  const line = value.replaceAll(/\s+/gu, ' ');
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  return kind === 'code' ? shown : `\`${shown}\``;
}
