import Head from '@docusaurus/Head';
import Admonition from '@theme/Admonition';
import { Anchor, Footnote, headings, Picture, Tick, WideTable } from '#components/prose/elements.tsx';

/** How Markdown's elements are drawn. What is not named here is plain HTML. */
const MDXComponents = {
  Head,
  a: Anchor,
  li: Footnote,
  img: Picture,
  input: Tick,
  table: WideTable,
  admonition: Admonition,
  ...headings,
};

export default MDXComponents;
