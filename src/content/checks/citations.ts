/** The text and the list of sources agree: every citation has its source, every source is cited. */
import type { Problem } from '#model/problem.ts';
import type { OriginalPage, Page } from '#content/content.ts';
import { nearest } from '#content/nearest.ts';
import { at, atField, pairTranslations } from '#content/places.ts';
import type { Check } from './check.ts';

export const citations: Check = (content) => [
  ...content.originals.flatMap((page) => [...unlisted(page, page), ...uncited(page), ...repeated(page), ...handwritten(page)]),
  ...pairTranslations(content).flatMap(({ original, translation }) => [...unlisted(translation, original), ...handwritten(translation)]),
];

function unlisted(page: Page, original: OriginalPage): Problem[] {
  const keys = original.frontMatter.sources.map(({ key }) => key);
  return page.outline.citations
    .filter(({ key }) => !keys.includes(key))
    .map(({ key, line }) => {
      const near = nearest(key, keys);
      return {
        ...at(page, line),
        found: `\`[^${key}]\`, which is not among the sources`,
        expected: `the key of a source in the front matter of ${original.path}`,
        fix: near === undefined ? `add a source with \`key: ${key}\`` : `write \`[^${near}]\`, or add a source with \`key: ${key}\``,
      };
    });
}

function uncited(page: OriginalPage): Problem[] {
  const cited = new Set(page.outline.citations.map(({ key }) => key));
  return page.frontMatter.sources.flatMap(({ key }, index) => {
    if (cited.has(key)) return [];
    return [
      {
        ...atField(page, 'sources', index),
        found: `the source \`${key}\`, which the text never cites`,
        expected: 'every source cited at least once',
        fix: `write \`[^${key}]\` after the sentence that rests on it, or take the source out`,
      },
    ];
  });
}

function repeated(page: OriginalPage): Problem[] {
  const keys = page.frontMatter.sources.map(({ key }) => key);
  return keys.flatMap((key, index) => {
    if (keys.indexOf(key) === index) return [];
    return [
      {
        ...atField(page, 'sources', index, 'key'),
        found: `a second source with the key \`${key}\``,
        expected: 'keys that occur once',
        fix: 'give it another key',
      },
    ];
  });
}

function handwritten(page: Page): Problem[] {
  return page.outline.footnotes.map(({ key, line }) => ({
    ...at(page, line),
    found: `the footnote \`[^${key}]: …\``,
    expected: 'no footnotes in the text: the hub writes them from `sources`',
    fix: 'take the line out, and describe the source in the front matter',
  }));
}
