/** A page's text as Markdown, in the dialect of a generator. */
import type { Block, Link, PageText } from './corpus.ts';

export interface Dialect {
  readonly heading: (text: string, id: string) => string;
  readonly note: (text: string) => string;
  readonly picture: (alt: string, credit: string) => string;
  /** The address of a page as it is written in a link. */
  readonly address: (to: string) => string;
  /** Stands after the first paragraph. */
  readonly afterFirst?: string;
}

export function toMarkdown({ blocks }: PageText, dialect: Dialect): string {
  const [first = '', ...others] = blocks.map((block) => blockText(block, dialect));
  return `${[first, ...(dialect.afterFirst === undefined ? [] : [dialect.afterFirst]), ...others].join('\n\n')}\n`;
}

function blockText(block: Block, dialect: Dialect): string {
  switch (block.kind) {
    case 'heading':
      return dialect.heading(block.text, block.id);
    case 'paragraph':
      return block.link === undefined ? block.text : `${block.text} ${linkText(block.link, dialect)}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return tableText(block.rows);
    case 'note':
      return dialect.note(block.text);
    case 'picture':
      return dialect.picture(block.alt, block.credit);
  }
}

function linkText({ text, to }: Link, { address }: Dialect): string {
  return `[${text}](${address(to)}).`;
}

/** The first row is its head. */
function tableText(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n');
}

/** Front matter of plain fields; JSON is YAML. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  return `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\n`;
}
