/** The few fields of a front matter that freshness needs, read without a YAML parser where they are written plainly. */
import { parse } from 'yaml';
import { DEFAULT_LOCALE } from '#model/locale.ts';
import { FRONT_FIELDS, type FrontField, type FrontTexts } from '#translation/sections/frontSection.ts';

export interface FrontMatterExtract {
  readonly texts: FrontTexts;
  /** Of an original; undefined in a translation. */
  readonly id: string | undefined;
  readonly language: string;
  /** Of a translation; undefined in an original. */
  readonly from: string | undefined;
}

export interface SplitFile {
  readonly front: FrontMatterExtract;
  readonly body: string;
}

const WANTED: ReadonlySet<string> = new Set([...FRONT_FIELDS, 'id', 'language', 'translation']);
const FROM = /^ +from: *([a-z]+) *$/;
/** What begins a value that is more than the characters one sees. */
const SPECIAL = /^[>|&*!{[%@`'#-]|\s#|: /;

/** Undefined when the file has no front matter, or one that is not YAML: `hub check` says what is wrong with it. */
export function splitFile(text: string): SplitFile | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const end = text.indexOf('\n---', 3);
  const bodyStart = text.indexOf('\n', end + 4);
  if (end === -1 || !/^[ \t]*$/.test(text.slice(end + 4, bodyStart === -1 ? undefined : bodyStart))) return undefined;
  const yaml = text.slice(4, end + 1);
  const front = plainFront(yaml) ?? parsedFront(yaml);
  return front && { front, body: bodyStart === -1 ? '' : text.slice(bodyStart + 1) };
}

/** Undefined when a wanted field is written in a way that takes a parser to read. */
function plainFront(yaml: string): FrontMatterExtract | undefined {
  const found = new Map<string, string>();
  const lines = yaml.split('\n');
  for (const [index, line] of lines.entries()) {
    const colon = line.indexOf(':');
    if (colon < 1 || !WANTED.has(line.slice(0, colon))) continue;
    const name = line.slice(0, colon);
    const next = lines[index + 1] ?? '';
    if (name === 'translation') {
      const from = line.trim() === 'translation:' ? FROM.exec(next)?.[1] : undefined;
      if (from === undefined) return undefined;
      found.set('from', from);
    } else {
      const value = /^[ \t]/.test(next) ? undefined : plainValue(line.slice(colon + 1).trim());
      if (value === undefined) return undefined;
      found.set(name, value);
    }
  }
  return extract((name) => found.get(name), found.get('from'));
}

function plainValue(written: string): string | undefined {
  if (written.startsWith('"')) {
    // A backslash or a second quote: the parser's business.
    return /^"[^"\\]*"$/.test(written) ? written.slice(1, -1) : undefined;
  }
  return written === '' || SPECIAL.test(written) ? undefined : written;
}

function parsedFront(yaml: string): FrontMatterExtract | undefined {
  try {
    const data: unknown = parse(yaml);
    const field = (of: unknown, name: string): string | undefined => {
      const value: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
      return typeof value === 'string' ? value : undefined;
    };
    const translation: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'translation') : undefined;
    return extract((name) => field(data, name), field(translation, 'from'));
  } catch {
    return undefined;
  }
}

function extract(field: (name: string) => string | undefined, from: string | undefined): FrontMatterExtract {
  const texts = Object.fromEntries(FRONT_FIELDS.map((name): [FrontField, string | undefined] => [name, field(name)]));
  return { texts, id: field('id'), language: field('language') ?? DEFAULT_LOCALE, from };
}
