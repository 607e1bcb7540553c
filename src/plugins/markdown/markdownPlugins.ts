/** What Docusaurus does with every page beside what it always does, in this order. */
import type { Options as PresetOptions } from '@docusaurus/preset-classic';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type { Locale } from '#model/locale.ts';
import { rehypeModule } from './rehypeModule.ts';
import { rehypeSections } from './rehypeSections.ts';
import { rehypeSources } from './rehypeSources.ts';
import { rehypeTerms } from './rehypeTerms.ts';
import { remarkContributed } from './remarkContributed.ts';
import { remarkDirectives } from './remarkDirectives.ts';
import { remarkFileSizes } from './remarkFileSizes.ts';
import { remarkPictures } from './remarkPictures.ts';

type MarkdownPlugins = Required<
  Pick<NonNullable<PresetOptions['docs']> & object, 'beforeDefaultRemarkPlugins' | 'remarkPlugins' | 'rehypePlugins'>
>;

export function markdownPlugins(siteDir: string, locale: Locale): MarkdownPlugins {
  return {
    // Before Docusaurus makes code of images and links to files.
    beforeDefaultRemarkPlugins: [remarkContributed, [remarkPictures, { siteDir, locale }], [remarkFileSizes, { siteDir, locale }]],
    remarkPlugins: [remarkMath, [remarkDirectives, { siteDir }]],
    // MathML alone: browsers draw it themselves, so no style sheet and no fonts are loaded.
    rehypePlugins: [
      [rehypeKatex, { output: 'mathml', strict: 'error' }],
      [rehypeSources, { siteDir }],
      rehypeSections,
      [rehypeModule, { siteDir }],
      [rehypeTerms, { siteDir, locale }],
    ],
  };
}
