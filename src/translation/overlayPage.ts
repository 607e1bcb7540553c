/** One page as Docusaurus reads it: standard front matter, the hub's facts, the body with its footnotes. */
import type { Catalogue } from '#content/content.ts';
import type { PageFacts } from '#model/pageFacts.ts';
import { footnotes } from './footnotes.ts';
import { reportSlug } from '#content/address.ts';
import { optional, type PageText, type PageTexts } from './pageTexts.ts';
import { writeYaml } from './writeYaml.ts';

export function overlayPage(texts: PageTexts, text: PageText, facts: PageFacts, strings: Catalogue): string {
  const body = text.body.trimEnd() + footnotes(texts.original.frontMatter.sources, text.language, strings);
  return `---\n${writeYaml(frontMatter(texts, text, facts))}---\n\n${body.trimStart().trimEnd()}\n`;
}

function frontMatter({ original }: PageTexts, text: PageText, facts: PageFacts): Record<string, unknown> {
  const { title, description } = text;
  return {
    title,
    description,
    ...(facts.draft ? { draft: true } : {}),
    ...placement(original.file, facts),
    hub: facts,
  };
}

/** What Docusaurus itself needs to sort, date and credit a page. */
function placement(file: string, facts: PageFacts): Record<string, unknown> {
  if (facts.type === 'report') {
    return {
      // Docusaurus would put the date into the address.
      slug: `/${reportSlug(file)}`,
      date: facts.published.date,
      tags: facts.themes.map(({ id }) => id),
      authors: facts.contributors.filter(({ roles }) => roles.includes('author')).map(({ id }) => id),
    };
  }
  return {
    last_update: { date: facts.updated.date },
    ...(facts.step === undefined ? {} : { sidebar_position: facts.step.number }),
    ...(facts.type === 'page' ? {} : { sidebar_custom_props: menuProps(facts) }),
  };
}

/** What the side menu says of a page: what of it is done, and the language of a title that is not in the reader's. */
function menuProps({ id, type, parts, fallback, shown }: PageFacts): Record<string, unknown> {
  return { id, type, ...optional('parts', parts), ...(fallback ? { lang: shown } : {}) };
}
