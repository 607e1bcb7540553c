/** The parts of the guide that people write: Markdown files in `prose/`, with places that are filled in. */
import path from 'node:path';
import { readText } from '#content/readText.ts';
import { UserError } from '#content/userError.ts';
import { formatProblem } from '#model/problem.ts';

const FOLDER = 'src/content/guide/prose';

/** Text of `prose/<name>.md`; every `{{place}}` in it has a value, and every value a place. */
export function prose(siteDir: string, name: string, values: Readonly<Record<string, string>>): string {
  const read = readText(siteDir, path.posix.join(FOLDER, `${name}.md`));
  if ('problem' in read) throw new UserError(formatProblem(read.problem));
  return fill(read.text.trim(), values);
}

/** `('Hello {{name}}', { name: 'Ana' }) => 'Hello Ana'` */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(values));
  const text = template.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The guide’s prose has a place ${place}, and nothing to fill it with.`);
    unused.delete(name);
    return value;
  });
  if (unused.size > 0) throw new Error(`The guide’s prose has no place for ${[...unused].join(', ')}.`);
  return text;
}
