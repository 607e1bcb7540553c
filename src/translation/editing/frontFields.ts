/** Changes fields of a front matter in place: every other character stays. */
import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { FrontField } from '#translation/sections/frontSection.ts';

const BLOCK = /^(\uFEFF?---\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `raw` is the whole file. A field that is not there yet is put below the description. */
export function withFrontFields(raw: string, texts: ReadonlyMap<FrontField, string>, translator?: string): string {
  const [, opening = '', yaml = ''] = BLOCK.exec(raw) ?? [];
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) return raw;
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const changes = [
    ...[...texts].map(([field, text]) => fieldChange(root, field, text, yaml, lineEnd)),
    ...credit(root, translator, yaml, lineEnd),
  ];
  const changed = changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), yaml);
  return opening + changed + raw.slice(opening.length + yaml.length);
}

function fieldChange(root: YAMLMap, field: FrontField, text: string, yaml: string, lineEnd: string): Change {
  const value = root.get(field, true);
  const written = inline(text);
  if (!isScalar(value) || !value.range) {
    const after = root.get('description', true);
    const position = after?.range?.[2] ?? 0;
    return { start: position, end: position, text: `${field}: ${written}${lineEnd}` };
  }
  const [start, end] = value.range;
  // A block scalar ends with its last line break.
  return { start, end, text: written + (/\r?\n$/.exec(yaml.slice(start, end))?.[0] ?? '') };
}

/** Adds a name to those of the translators, once. */
function credit(root: YAMLMap, translator: string | undefined, yaml: string, lineEnd: string): readonly Change[] {
  const translation = root.get('translation', true);
  const names = isMap(translation) ? translation.get('translators', true) : undefined;
  if (translator === undefined || !isSeq(names) || !names.range) return [];
  const there = names.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  if (there.includes(translator)) return [];
  const [start, end] = names.range;
  if (names.flow) return [{ start, end, text: `[${[...there, translator].map(inlineInList).join(', ')}]` }];
  const indentation = /[^\n]*$/.exec(yaml.slice(0, start))?.[0] ?? '';
  const last = yaml.slice(start, end).trimEnd();
  const position = start + last.length;
  return [{ start: position, end: position, text: `${lineEnd}${indentation}- ${inline(translator)}` }];
}

/** As YAML on one line, quoted where it must be. */
function inline(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trimEnd();
}

function inlineInList(text: string): string {
  return stringify([text], { lineWidth: 0, collectionStyle: 'flow' }).trim().slice(1, -1).trim();
}
