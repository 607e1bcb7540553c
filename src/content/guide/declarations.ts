/** Reads which constants a source file declares, which fields their objects have, and the doc comment above each field. */
import { tokenize, type Token } from './tokens.ts';

/** What a constant or a field is made of, as far as fields are concerned. */
export interface Value {
  /** Fields of the object literals written there, in order. */
  readonly fields: readonly Field[];
  /** Names it is built from, which may have fields of their own: `z.array(sourceSchema)`, `...resourceFields`. */
  readonly names: readonly (readonly string[])[];
}

export interface Field {
  readonly name: string;
  /** Of the doc comment directly above, on one line. */
  readonly comment: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly value: Value;
}

/** Constants at the top level of a file, by name. */
export function declarations(file: string, source: string): ReadonlyMap<string, Value> {
  const reader = new Reader(file, tokenize(source));
  const found = new Map<string, Value>();
  // Constants inside functions are nobody's schema.
  let depth = 0;
  while (reader.next !== undefined) {
    const [token, name] = [reader.take(), reader.next];
    if (token.kind === 'mark') depth += Number(token.text === '{') - Number(token.text === '}');
    if (depth > 0 || token.kind !== 'name' || token.text !== 'const' || name?.kind !== 'name') continue;
    reader.skipPast('=');
    found.set(name.text, reader.value());
  }
  return found;
}

const OPENING = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const ENDING = new Set([',', ';', ')', ']', '}']);

/** What stands behind the last token. */
const END: Token = { kind: 'mark', text: '', line: 0 };

class Reader {
  readonly #file: string;
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(file: string, tokens: readonly Token[]) {
    this.#file = file;
    this.#tokens = tokens;
  }

  get next(): Token | undefined {
    return this.#tokens[this.#position];
  }

  take(): Token {
    const token = this.next ?? END;
    this.#position += 1;
    return token;
  }

  skipPast(mark: string): void {
    while (this.next !== undefined && !this.#skip(mark)) this.take();
  }

  /** Up to the comma, semicolon or bracket that ends it. */
  value(): Value {
    const fields: Field[] = [];
    const names: (readonly string[])[] = [];
    let previous: Token | undefined;
    while (this.next !== undefined && !this.#at(ENDING)) {
      const token = this.take();
      if (token.kind === 'mark' && token.text === '{') fields.push(...this.#object(names));
      else if (token.kind === 'mark' && OPENING.has(token.text)) this.#list(OPENING.get(token.text) ?? '', fields, names);
      else if (token.kind === 'name' && previous?.text !== '.') names.push(this.#path(token.text));
      previous = token;
    }
    return { fields, names };
  }

  #at(marks: ReadonlySet<string>): boolean {
    return this.next?.kind === 'mark' && marks.has(this.next.text);
  }

  #skip(mark: string): boolean {
    if (this.next?.kind !== 'mark' || this.next.text !== mark) return false;
    this.take();
    return true;
  }

  /** `resourceFields.sources.unwrap` */
  #path(first: string): readonly string[] {
    const path = [first];
    while (this.#skip('.')) path.push(this.take().text);
    return path;
  }

  #list(closing: string, fields: Field[], names: (readonly string[])[]): void {
    while (this.next !== undefined && !this.#skip(closing)) {
      const value = this.value();
      fields.push(...value.fields);
      names.push(...value.names);
      if (!this.#skip(',') && !this.#skip(';') && !this.#at(new Set([closing]))) this.take();
    }
  }

  /** Fields of an object literal whose brace was taken. A block of statements looks like one, and has no fields. */
  #object(names: (readonly string[])[]): readonly Field[] {
    const fields: Field[] = [];
    while (this.next !== undefined && !this.#skip('}')) {
      const comment = this.#comment();
      const field = this.#field(comment);
      if (field === undefined) names.push(...this.value().names);
      else fields.push(field);
      if (!this.#skip(',') && !this.#skip(';') && this.#at(new Set([')', ']']))) this.take();
    }
    return fields;
  }

  /** Of several comments the last is the one directly above. */
  #comment(): string | undefined {
    let comment = '';
    while (this.next?.kind === 'doc') comment = this.take().text;
    return comment === '' ? undefined : comment;
  }

  #field(comment: string | undefined): Field | undefined {
    const [name, mark] = [this.next, this.#tokens[this.#position + 1]];
    if (name === undefined || (name.kind !== 'name' && name.kind !== 'string') || mark?.kind !== 'mark' || mark.text !== ':')
      return undefined;
    this.take();
    this.take();
    return { name: name.text, comment, file: this.#file, line: name.line, value: this.value() };
  }
}
