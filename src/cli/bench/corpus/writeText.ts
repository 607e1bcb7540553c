/** The text of one page: about 700 words in an introduction and five sections, with lists, a table, a note, links and a picture; a report has a third of it. */
import { CASE_HEADINGS } from '#model/caseHeadings.ts';
import { CASE_SECTIONS } from '#model/caseSections.ts';
import type { WrittenLocale } from '#model/locale.ts';
import type { Random } from '#cli/bench/search/random.ts';
import type { Block, PageText, SectionId } from './corpus.ts';

export interface TextOrder {
  readonly language: WrittenLocale;
  readonly isReport: boolean;
  readonly words: readonly string[];
  /** Files of pages that links lead to. */
  readonly links: readonly [string, string, string];
}

const SENTENCE = { least: 8, most: 18 } as const;

export function writeText({ language, isReport, words, links }: TextOrder, random: Random): PageText {
  const some = (count: number): string => Array.from({ length: count }, () => random.pick(words)).join(' ');
  const sentence = (): string => `${capital(some(random.integer(SENTENCE.least, SENTENCE.most)))}.`;
  const sentences = (count: number): string => Array.from({ length: count }, sentence).join(' ');
  const paragraph = (count: number): Block => ({ kind: 'paragraph', text: sentences(count) });
  const linked = (count: number, to: string): Block => ({ kind: 'paragraph', text: sentences(count), link: { text: some(3), to } });
  const heading = (id: SectionId): Block => ({ kind: 'heading', id, text: CASE_HEADINGS[language][id] });
  const rows = (count: number): Block => ({
    kind: 'table',
    rows: Array.from({ length: count }, () => [capital(some(2)), some(3), some(2)]),
  });
  const list = (count: number): Block => ({ kind: 'list', items: Array.from({ length: count }, sentence) });
  const picture = (): Block => ({ kind: 'picture', alt: capital(some(6)), credit: capital(some(3)) });
  const inside: Readonly<Record<SectionId, () => readonly Block[]>> = {
    context: () => [paragraph(6), list(3)],
    'what-they-did': () => [paragraph(5), rows(5), linked(2, links[1])],
    'what-changed': () => [paragraph(5), { kind: 'note', text: sentences(2) }, picture()],
    'what-failed': () => [paragraph(6), linked(2, links[2])],
    'how-to-repeat': () => [list(5), paragraph(5)],
  };
  const sections = isReport ? CASE_SECTIONS.slice(0, 1) : CASE_SECTIONS;
  return {
    title: capital(some(random.integer(4, 7))).slice(0, 80),
    description: `${capital(some(14))}.`.slice(0, 230),
    blocks: [linked(4, links[0]), ...sections.flatMap((id) => [heading(id), ...inside[id]()])],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
