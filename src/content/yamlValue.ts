import { isAlias, visit } from 'yaml';
import type { Document } from 'yaml';

export interface YamlError {
  readonly message: string;
  /** Offset in the YAML text. */
  readonly position: number;
}

/** The value of a parsed document. `title: *Pogon*` parses, as an alias, and only fails when the value is taken. */
export function yamlValue(document: Document.Parsed): { value: unknown } | { error: YamlError } {
  const [error] = document.errors;
  if (error !== undefined) return { error: { message: error.message, position: error.pos[0] } };
  try {
    return { value: document.toJS() };
  } catch (thrown) {
    return { error: { message: thrown instanceof Error ? thrown.message : String(thrown), position: firstAlias(document) } };
  }
}

function firstAlias(document: Document.Parsed): number {
  let position = 0;
  visit(document, (_key, node) => {
    if (!isAlias(node)) return undefined;
    position = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return position;
}
