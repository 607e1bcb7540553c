/** The same corpus in every run: chance comes from a seed, for each page and language its own. */
import { toSerbianLatin } from '#language/serbianLatin.ts';
import { isDerived, writtenSource, WRITTEN_LOCALES, type Locale, type WrittenLocale } from '#model/locale.ts';
import { createRandom } from '#cli/bench/search/random.ts';
import type { Block, Corpus, CorpusPage, PageText } from './corpus.ts';
import { localWords } from './localWords.ts';
import { writeText, type TextOrder } from './writeText.ts';

export interface CorpusSize {
  /** Of the library, at least 2: half of them cases, the others toolkits with their steps. */
  readonly pages: number;
  readonly reports: number;
  readonly locales: readonly Locale[];
}

const SEED = 7;
/** Pages of a toolkit, its overview included. */
const TOOLKIT = 5;

type Place = Pick<CorpusPage, 'id' | 'kind' | 'file' | 'step' | 'date'>;

export function createCorpus(siteDir: string, { pages, reports, locales }: CorpusSize): Corpus {
  const written = [...new Set(locales.map(writtenSource))];
  const words = new Map(written.map((language) => [language, localWords(siteDir, language)]));
  const places = libraryPlaces(pages);
  const cases = places.filter(({ kind }) => kind === 'case-study').map(({ file }) => file);
  const write = (place: Place, number: number): CorpusPage => {
    const at = (turn: number): string => cases[(number + turn) % cases.length] ?? '';
    const order = { isReport: place.kind === 'report', links: [at(1), at(2), at(3)] } as const;
    return { ...place, texts: textsOf(locales, words, order, number) };
  };
  return {
    locales,
    pages: places.map(write),
    reports: reportPlaces(reports).map((place, index) => write(place, pages + index)),
  };
}

function textsOf(
  locales: readonly Locale[],
  words: ReadonlyMap<WrittenLocale, readonly string[]>,
  order: Pick<TextOrder, 'isReport' | 'links'>,
  number: number,
): ReadonlyMap<Locale, PageText> {
  return new Map(
    locales.map((locale) => {
      const language = writtenSource(locale);
      // The hub derives Serbian in Latin script; the others are given it.
      const text = writeText({ ...order, language, words: words.get(language) ?? [] }, createRandom(seedOf(number, language)));
      return [locale, isDerived(locale) ? inLatin(text) : text];
    }),
  );
}

/** Of a language alone, so that fewer locales leave the others' words as they are. */
function seedOf(page: number, language: WrittenLocale): number {
  return SEED + page * WRITTEN_LOCALES.length + WRITTEN_LOCALES.indexOf(language);
}

/** Half cases, half toolkits; a toolkit needs a step, so that what is left over goes to the last. */
export function libraryPlaces(count: number): readonly Place[] {
  const toolkits = Math.floor(count / 2 / TOOLKIT) || Math.floor(count / 4);
  const perToolkit = toolkits === 0 ? 0 : Math.floor(count / 2 / toolkits);
  const cases = Array.from({ length: count - toolkits * perToolkit }, (_, index): Place => {
    const id = `case-${index + 1}`;
    return { id, kind: 'case-study', file: `case-studies/${id}`, step: 0, date: day(index) };
  });
  const guides = Array.from({ length: toolkits }, (_, kit) =>
    Array.from({ length: perToolkit }, (_, step): Place => {
      const name = `kit-${kit + 1}`;
      const folder = `toolkits/${name}`;
      if (step === 0) return { id: name, kind: 'toolkit', file: `${folder}/index`, step, date: day(kit) };
      return { id: `${name}-step-${step}`, kind: 'toolkit-step', file: `${folder}/step-${step}`, step, date: day(kit) };
    }),
  );
  return [...cases, ...guides.flat()];
}

function reportPlaces(count: number): readonly Place[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `report-${index + 1}`;
    return { id, kind: 'report', file: `${day(index)}-${id}`, step: 0, date: day(index) };
  });
}

function day(number: number): string {
  return new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
}

function inLatin({ title, description, blocks }: PageText): PageText {
  return { title: toSerbianLatin(title), description: toSerbianLatin(description), blocks: blocks.map(blockInLatin) };
}

function blockInLatin(block: Block): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(toSerbianLatin) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(toSerbianLatin)) };
    case 'picture':
      return { ...block, alt: toSerbianLatin(block.alt), credit: toSerbianLatin(block.credit) };
    case 'paragraph': {
      const link = block.link === undefined ? {} : { link: { ...block.link, text: toSerbianLatin(block.link.text) } };
      return { ...block, text: toSerbianLatin(block.text), ...link };
    }
    case 'heading':
    case 'note':
      return { ...block, text: toSerbianLatin(block.text) };
  }
}
