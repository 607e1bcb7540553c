import { Document, isScalar, isSeq, visit } from 'yaml';
import type { Answers } from './answers.ts';

/** A file of a new page, not yet written. */
export interface StarterFile {
  /** From the project's root. */
  readonly path: string;
  readonly id: string;
  readonly text: string;
}

export function starterFile(path: string, frontMatter: { readonly id: string }, body: readonly string[]): StarterFile {
  return { path, id: frontMatter.id, text: `---\n${yaml(frontMatter)}---\n\n${body.join('\n\n')}\n` };
}

/** Lists of words on one line, as authors write them: `themes: [advocacy, budgeting]`. */
function yaml(frontMatter: object): string {
  const document = new Document(frontMatter);
  visit(document, {
    Seq(_key, node) {
      if (isSeq(node) && node.items.every(isScalar)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** `('What changed', 'what-changed') => '## What changed {#what-changed}'` */
export function heading(text: string, id: string): string {
  return `## ${text} {#${id}}`;
}

/** The fields every kind of page begins with; fields left out here have their defaults. */
export function commonFields({
  id,
  title,
  description,
  language,
  themes,
  countries,
  organisations,
  contributors,
  date,
}: Answers<'toolkit'>) {
  return {
    id,
    title,
    description,
    language,
    themes,
    countries,
    organisations,
    contributors: contributors.map((contributor) => ({ id: contributor, roles: ['author'] })),
    licence: 'CC-BY-4.0',
    published: date,
    updated: date,
    status: 'draft',
  };
}
