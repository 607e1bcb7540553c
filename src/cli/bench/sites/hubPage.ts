/** A page of the corpus as authors of the hub write it. */
import path from 'node:path/posix';
import { DEFAULT_LOCALE } from '#model/locale.ts';
import { frontMatter, toMarkdown, type Dialect } from '#cli/bench/corpus/markdown.ts';
import { textOf, type CorpusPage, type PageText } from '#cli/bench/corpus/corpus.ts';
import { PICTURE } from './files.ts';

const SOURCE = {
  key: 'bench',
  title: 'A source',
  publisher: 'Kooperativa',
  language: 'en',
  url: 'https://platforma-kooperativa.org/',
  seen: '2026-11',
};

const CONTRIBUTORS = [{ id: 'hub-editors', roles: ['author'] }];

/** Every page cites its source, as the hub asks. */
function bodyOf(page: CorpusPage, text: PageText): string {
  const dialect: Dialect = {
    heading: (heading, id) => `## ${heading} {#${id}}`,
    note: (note) => `:::note\n${note}\n:::`,
    picture: (alt, credit) => `![${alt}](./${PICTURE} "${credit}")`,
    address: (to) => addressIn(page, to),
    ...(page.kind === 'report' && { afterFirst: '<!-- truncate -->' }),
  };
  return toMarkdown(text, dialect).replace('.\n', `.[^${SOURCE.key}]\n`);
}

/** Reports stand apart from the library and name the address. */
function addressIn(page: CorpusPage, to: string): string {
  if (page.kind === 'report') return `/library/${to}/`;
  const relative = path.relative(path.dirname(page.file), `${to}.md`);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

export function originalText(page: CorpusPage): string {
  const text = textOf(page, DEFAULT_LOCALE);
  const { title, description } = text;
  return frontMatter({ id: page.id, title, description, ...ownFields(page), updated: page.date, sources: [SOURCE] }) + bodyOf(page, text);
}

/** The one page about itself that every hub has: its footer leads there. */
export function aboutText(): string {
  const description = 'What this copy of the hub is for: its build is measured beside those of other generators.';
  const fields = { id: 'about', title: 'About', description, contributors: CONTRIBUTORS, published: '2025-01-01', updated: '2025-01-01' };
  return `${frontMatter(fields)}Generated text.\n`;
}

function ownFields({ kind, step, date }: CorpusPage): Readonly<Record<string, unknown>> {
  if (kind === 'toolkit-step') return { step, minutes: 90 };
  const resource = {
    themes: ['participatory-governance', 'advocacy'],
    countries: ['HR', 'RS'],
    organisations: ['pogon'],
    contributors: CONTRIBUTORS,
    published: date,
  };
  if (kind !== 'case-study') return resource;
  return { ...resource, place: 'Zagreb', period: { from: 2012 }, governance: 'long-lease', legalForm: 'association' };
}

export function translationText(page: CorpusPage, text: PageText): string {
  const { title, description } = text;
  return frontMatter({ title, description, translation: { from: DEFAULT_LOCALE, status: 'machine' } }) + bodyOf(page, text);
}
