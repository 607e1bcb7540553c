/** Splits TypeScript source text into the few sorts of token that finding doc comments takes. */
export interface Token {
  readonly kind: 'doc' | 'name' | 'string' | 'literal' | 'mark';
  /** As written, save for `doc` and `string`: their content. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** A slash after one of these kinds divides; anywhere else it begins a regular expression. */
const BEFORE_DIVISION = /^(?:[\w$]+|[)\]])$/;

const SPACE = /(?:\s+|\/\/[^\n]*|\/\*(?!\*[^/])[\s\S]*?\*\/)+/y;
const FORMS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['doc', /\/\*\*([\s\S]*?)\*\//y],
  ['name', /[\p{L}_$][\p{L}\p{N}_$]*/uy],
  ['string', /'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"/y],
  // A template is one token: what stands in its `${…}` is no field.
  ['literal', /`(?:\\.|[^`\\])*`|\d[\w.]*/y],
  ['mark', /\.\.\.|=>|[^\s]/y],
];
const REGULAR_EXPRESSION = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;

/** `'/** Town. *\/ place: 1' => doc "Town.", name "place", mark ":", literal "1"` */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let line = 1;
  const advance = (text: string): void => {
    offset += text.length;
    line += text.split('\n').length - 1;
  };
  while (offset < source.length) {
    const space = matchAt(SPACE, source, offset);
    if (space !== null) {
      advance(space[0]);
      continue;
    }
    const { kind, match } = nextToken(source, offset, tokens.at(-1));
    const [whole, first, second] = match;
    tokens.push({ kind, text: kind === 'doc' ? commentText(first ?? '') : (first ?? second ?? whole), line });
    advance(whole);
  }
  return tokens;
}

function nextToken(source: string, offset: number, previous: Token | undefined): { kind: Token['kind']; match: RegExpExecArray } {
  const divides = previous !== undefined && previous.kind !== 'doc' && BEFORE_DIVISION.test(previous.text);
  const regularExpression = divides ? null : matchAt(REGULAR_EXPRESSION, source, offset);
  // A doc comment looks like one.
  if (regularExpression !== null && source[offset + 1] !== '*') return { kind: 'literal', match: regularExpression };
  for (const [kind, form] of FORMS) {
    const match = matchAt(form, source, offset);
    if (match !== null) return { kind, match };
  }
  throw new Error(`No token at ${offset}: every character that is no space is at least a mark.`);
}

function matchAt(form: RegExp, source: string, offset: number): RegExpExecArray | null {
  form.lastIndex = offset;
  return form.exec(source);
}

/** The words of a doc comment on one line, without the asterisks in front of its lines. */
function commentText(inside: string): string {
  return inside
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s*/, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}
