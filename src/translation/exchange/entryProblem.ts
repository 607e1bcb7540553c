/** Tells a translator of a piece that cannot stand where its source stands. */
import { wrongScriptProblem } from '#content/wrongScriptProblem.ts';
import { misfit, type Misfit } from '#language/markdown/misfit.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Problem } from '#model/problem.ts';
import type { Unit } from '#model/worksheet.ts';
import type { PoEntry, PoFile } from './poFile.ts';

/** The first thing that is wrong; undefined when the piece can be taken. */
export function entryProblem({ name, into }: PoFile, { text, line, unit: field }: PoEntry, unit: Unit): Problem | undefined {
  const wrong = misfit(unit, text, into);
  return wrong && { file: name, line, field, ...worded(wrong, text, unit, into) };
}

type Wrong = Pick<Problem, 'found' | 'expected' | 'fix'>;

function worded(wrong: Misfit, text: string, unit: Unit, into: WrittenLocale): Wrong {
  switch (wrong.kind) {
    case 'length':
      return { found: `${wrong.length} characters`, expected: expectedLength(wrong, unit), fix: 'write it longer or shorter' };
    case 'pieces':
      return {
        found: `“${text.slice(0, 40)}”, which is more than one piece of text, or becomes a list, a heading or a box`,
        expected: 'one piece, as in the source',
        fix: 'leave out marks at its beginning (#, -, >, :::, 1.), or write a backslash before them',
      };
    case 'place':
      return {
        found: `“${text.slice(0, 40)}”, which does not stay whole as a ${unit.kind}`,
        expected: `one ${unit.kind}, as in the source`,
        fix: 'leave out line breaks, {#…}, and |, [ or ] on their own, or write a backslash before such a mark',
      };
    case 'lost':
      return {
        found: `a translation without \`${wrong.value}\``,
        expected: `\`${wrong.value}\`, as in the source`,
        fix: 'copy it from the source, unchanged',
      };
    case 'added':
      return {
        found: `\`${wrong.value}\`, which the source does not have`,
        expected: unit.keep.length === 0 ? 'words only' : unit.keep.map((each) => `\`${each}\``).join(', '),
        fix: 'write it as the source has it, or take it out',
      };
    case 'moved':
      return { found: `\`${wrong.value}\` in this place`, expected: `\`${wrong.expected}\` first`, fix: 'keep their order' };
    case 'script':
      return wrongScriptProblem(wrong.word, into, true);
  }
}

function expectedLength({ length, limits: { min, max } }: Extract<Misfit, { kind: 'length' }>, { kind }: Unit): string {
  if (max !== undefined && length > max) return `at most ${max} characters`;
  return kind === 'description' ? `one or two sentences of at least ${min} characters` : `at least ${min} characters`;
}
