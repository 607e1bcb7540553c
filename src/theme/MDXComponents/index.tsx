import Head from '@docusaurus/Head';
import Admonition from '@theme/Admonition';
import { Anchor, Field, headings, Item, Picture, Section, WideTable } from '#components/prose/elements.tsx';
import { SessionDone } from '#components/progress/SessionDone.tsx';
import { QuizForm } from '#components/quiz/QuizForm.tsx';

/** How Markdown's elements are drawn. What is not named here is plain HTML. */
const MDXComponents = {
  Head,
  a: Anchor,
  li: Item,
  img: Picture,
  section: Section,
  input: Field,
  form: QuizForm,
  'session-end': SessionDone,
  table: WideTable,
  admonition: Admonition,
  ...headings,
};

export default MDXComponents;
