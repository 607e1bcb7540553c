import { stripVTControlCharacters } from 'node:util';

/** Lines that say nothing to the author of a page: stacks, dumps of error objects, advice to switch checks off, frames. */
const NOISE = [
  /^at .+/,
  /^\.\.\. \d+ lines matching cause stack trace \.\.\.$/,
  /^[[\]{},]*$/,
  /^\[errors\]: \[$/,
  /^(\[cause\]: )?AggregateError\b/,
  // Properties of an error object, as Node prints them: `exitCode: 128,`
  /^\w+: (?:'.*'( \+)?|".*"( \+)?|`.*`|-?\d+|true|false|undefined|null|\[.*|\{.*)[,}]*$/,
  /^\[ERROR\] Error: Unable to build website for locale /,
  /^\[ERROR\] Client bundle compiled with errors/,
  /^\[ERROR\] Loading of version failed /,
  /^\[INFO\]/,
  /^Node version: /,
  /^Please check the pages of your site in the list below/,
  /^Note: it's possible to ignore /,
  /^To ignore this error, /,
];

const LIMIT = 40;

/** The part of a failed build's output that names the page and the reason; paths are given from the project's root. */
export function explainFailure(output: string, siteDir: string): string {
  const plain = stripVTControlCharacters(output).replaceAll(`${siteDir}/`, '');
  const lines = fromFirstError(plain.split('\n')).map(unframe);
  const telling = withoutDetails(lines).filter((line) => !NOISE.some((noise) => noise.test(line.trim())));
  const tidy = telling.map((line) => line.replace(/\[cause\]: |\[ERROR\] /, '').replace(/^(\s*)(?:Error: )+/, '$1'));
  const message = dedent(tidy.slice(0, LIMIT)).join('\n');
  return message === '' ? plain.trim().split('\n').slice(-LIMIT).join('\n') : message;
}

function fromFirstError(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.includes('[ERROR]'));
  return first === -1 ? lines : lines.slice(first);
}

/** The bundler draws a frame around its messages: `│ Cause: x => Cause: x`. Its source excerpts (`1 │ import …`) are kept. */
function unframe(line: string): string {
  return line.replace(/^\s*(?:╰─▶)?\s*[│×]\s?\s*/u, '');
}

/** The page compiler repeats each error as JSON under "Details:"; only the place is news. */
function withoutDetails(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.trim() === 'Details:');
  if (start === -1) return lines;
  const details = lines.slice(start + 1);
  const place = details.map((line) => /^"name": "(\d+):(\d+)/.exec(line.trim())).find((found) => found !== null);
  const where = place ? [`Line ${place[1]}, column ${place[2]}`] : [];
  const next = details.findIndex((line) => line.includes('MDX compilation failed'));
  return [...lines.slice(0, start), ...where, ...(next === -1 ? [] : withoutDetails(details.slice(next)))];
}

function dedent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0).trimEnd()).filter((line) => line !== '');
}
