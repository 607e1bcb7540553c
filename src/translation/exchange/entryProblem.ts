/** Whether a translated piece can stand where its source stands; what would change the page's structure cannot. */
import { wrongScriptProblem } from '#content/wrongScriptProblem.ts';
import { findWrongScript } from '#language/wrongScript.ts';
import { descriptionField, titleField } from '#model/fields.ts';
import type { Problem } from '#model/problem.ts';
import type { Unit, UnitKind } from '#model/worksheet.ts';
import { analyseSection } from '#translation/sections/analyseSection.ts';
import { carrierDifference } from '#translation/sections/carrierDifference.ts';
import type { PoEntry, PoFile } from './poFile.ts';

/** The first thing that is wrong; undefined when the piece can be taken. */
export function entryProblem({ name, into }: PoFile, { text, line, unit: field }: PoEntry, unit: Unit): Problem | undefined {
  const place = { file: name, line, field };
  const wrong = FRONT_KINDS.has(unit.kind) ? fieldProblem(unit.kind, text) : markdownProblem(unit, text);
  if (wrong !== undefined) return { ...place, ...wrong };
  const [script] = findWrongScript(withoutMarked(text), into);
  return script && { ...place, ...wrongScriptProblem(script, into, true) };
}

type Wrong = Pick<Problem, 'found' | 'expected' | 'fix'>;

const FRONT_KINDS: ReadonlySet<UnitKind> = new Set(['title', 'description', 'place', 'reason']);

function fieldProblem(kind: UnitKind, text: string): Wrong | undefined {
  const schema = kind === 'title' ? titleField : kind === 'description' ? descriptionField : undefined;
  const issue = schema?.safeParse(text).error?.issues[0];
  if (issue === undefined) return undefined;
  return { found: `${[...text].length} characters`, expected: issue.message.replace(/^expected /, ''), fix: 'write it longer or shorter' };
}

function markdownProblem(unit: Unit, text: string): Wrong | undefined {
  const { segments, carriers } = analyseSection(text);
  const [segment] = segments;
  if (segments.length !== 1 || segment?.kind !== 'paragraph' || segment.markdown !== text) {
    return {
      found: `“${text.slice(0, 40)}”, which is more than one piece of text, or becomes a list, a heading or a box`,
      expected: 'one piece, as in the source',
      fix: 'leave out marks at its beginning (#, -, >, :::, 1.), or write a backslash before them',
    };
  }
  const difference = carrierDifference(analyseSection(unit.source).carriers, carriers);
  if (difference === undefined) return undefined;
  const { value } = difference.carrier;
  switch (difference.kind) {
    case 'lost':
      return {
        found: `a translation without \`${value}\``,
        expected: `\`${value}\`, as in the source`,
        fix: 'copy it from the source, unchanged',
      };
    case 'added':
      return {
        found: `\`${value}\`, which the source does not have`,
        expected: unit.keep.length === 0 ? 'words only' : unit.keep.map((each) => `\`${each}\``).join(', '),
        fix: 'write it as the source has it, or take it out',
      };
    case 'moved':
      return { found: `\`${value}\` in this place`, expected: `\`${difference.expected.value}\` first`, fix: 'keep their order' };
  }
}

/** Without code, addresses and words that are marked as being in another language. */
function withoutMarked(text: string): string {
  return text.replaceAll(/`[^`]*`|\$[^$]*\$|:lang\[[^\]]*\]\{[^}]*\}|\]\([^)]*\)|<[^>]*>|\[\^[^\]]*\]/g, ' ');
}
