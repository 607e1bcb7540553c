/** Splits a Markdown file into its YAML front matter and its body, keeping line numbers. */
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '#model/problem.ts';
import { yamlLine } from './yamlLine.ts';
import { yamlValue } from './yamlValue.ts';

export interface FrontMatterBlock {
  /** The parsed YAML, not yet checked against a schema. */
  readonly data: unknown;
  /** 1-based line of a field in the file, or of the nearest parent that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
}

const FENCE = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

export function splitFrontMatter(file: string, text: string): FrontMatterBlock | { problem: Problem } {
  const match = text.startsWith('---\n') ? FENCE.exec(text) : null;
  if (match === null) {
    return {
      problem: {
        file,
        line: 1,
        found: text.startsWith('---') ? 'front matter that is never closed' : 'no front matter',
        expected: 'a block between two lines of three hyphens at the top of the file',
        fix: 'start from a new file: `npm run hub -- new`',
      },
    };
  }
  const lines = new LineCounter();
  const yaml = match[1] ?? '';
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const read = yamlValue(document);
  if ('error' in read) {
    return {
      problem: {
        file,
        line: lines.linePos(read.error.position).line + 1,
        found: `front matter that is not YAML (${read.error.message})`,
        expected: '`name: value` lines',
        fix: 'put text that contains a colon, a quote, a # or a * in double quotes',
      },
    };
  }
  return {
    data: read.value ?? {},
    // The YAML begins below the fence.
    lineOf: (path) => yamlLine(document, lines, path) + 1,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
