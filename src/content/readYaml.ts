import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '#model/problem.ts';
import { readText } from './readText.ts';
import { yamlLine } from './yamlLine.ts';
import { yamlValue } from './yamlValue.ts';

export interface YamlFile {
  /** Not yet checked against a schema. */
  readonly value: unknown;
  /** 1-based line of a field, or of the nearest parent that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Content of a YAML file that exists, or what is wrong with it; `expected` words what it should be. */
export function readYaml(siteDir: string, file: string, expected: string): YamlFile | { problem: Problem } {
  const read = readText(siteDir, file);
  if ('problem' in read) return read;
  const lines = new LineCounter();
  const document = parseDocument(read.text, { lineCounter: lines, prettyErrors: false });
  const parsed = yamlValue(document);
  if ('error' in parsed) {
    const { message, position } = parsed.error;
    return { problem: { file, line: lines.linePos(position).line, found: message, expected, fix: 'mend the YAML at that line' } };
  }
  return { value: parsed.value, lineOf: (path) => yamlLine(document, lines, path) };
}
