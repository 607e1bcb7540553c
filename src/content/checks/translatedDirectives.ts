/** A translation has the directives of its original, in the same order, with the same attributes. */
import type { Problem } from '#model/problem.ts';
import type { OriginalPage, Page, TranslatedPage } from '#content/content.ts';
import type { OutlineDirective } from '#content/outline.ts';
import { at, pairTranslations } from '#content/places.ts';
import type { Check } from './check.ts';

export const translatedDirectives: Check = (content) =>
  pairTranslations(content).flatMap(({ original, translation }) => firstDifference(original, translation));

/** Only the first one: after a directive too many, all that follow would differ. */
function firstDifference(original: OriginalPage, translation: TranslatedPage): Problem[] {
  const expected = structural(original);
  const found = structural(translation);
  const index = [...expected, undefined].findIndex((directive, i) => source(directive) !== source(found[i]));
  if (index === -1) return [];
  const there = expected[index];
  const here = found[index];
  return [
    {
      ...(here === undefined ? { file: translation.path, line: translation.bodyLine } : at(translation, here.line)),
      found: here === undefined ? `no \`${source(there)}\`` : `\`${source(here)}\``,
      expected:
        there === undefined
          ? `no more directives than in ${original.path}`
          : `\`${source(there)}\`, as in ${original.path} (line ${at(original, there.line).line})`,
      fix: fix(there, here),
    },
  ];
}

function fix(there: OutlineDirective | undefined, here: OutlineDirective | undefined): string {
  if (there === undefined) return 'take it out';
  return here === undefined ? 'add it with its translated text' : 'copy the line from there; translate only what stands in brackets';
}

/** What text is foreign depends on the language of the page, so `:lang` may differ; other text directives are reported as such. */
function structural(page: Page): readonly OutlineDirective[] {
  return page.outline.directives.filter(({ kind }) => kind !== 'text');
}

/** `:::worksheet{id=ws-decisions}`; attributes in the order of their names, which Markdown leaves free. */
function source(directive: OutlineDirective | undefined): string {
  if (directive === undefined) return '';
  const colons = directive.kind === 'container' ? ':::' : '::';
  const attributes = Object.entries(directive.attributes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => (name === 'id' ? `#${value}` : `${name}=${/\s/.test(value) ? `"${value}"` : value}`));
  return `${colons}${directive.name}${attributes.length === 0 ? '' : `{${attributes.join(' ')}}`}`;
}
