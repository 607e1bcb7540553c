/** Generated pages: about 700 words each, with a subject of their own, in sections with headings. */
import type { BenchLanguage, BenchPage } from './benchPage.ts';
import { toCyrillic } from './cyrillic.ts';
import type { Random } from './random.ts';
import type { Lexeme, Vocabulary } from './vocabulary.ts';

const SECTIONS = 5;
/** Of a section, with its heading about 140. */
const WORDS = { least: 110, most: 160 } as const;
const SENTENCE = { least: 7, most: 19 } as const;
/** Words a page keeps coming back to. */
const SUBJECT = 24;
/** Shares of running text: words as the real texts have them, words of the page's subject; the rest may be any. */
const REAL = 0.5;
const OF_SUBJECT = 0.2;
const THEMES = 12;
const COUNTRIES = ['HR', 'RS', 'BA', 'ME', 'MK', 'SI', 'AL', 'XK'] as const;

export interface Written {
  readonly pages: readonly BenchPage[];
  /** What each made form is a form of. */
  readonly lexemes: ReadonlyMap<string, Lexeme>;
}

export function writePages(count: number, language: BenchLanguage, vocabulary: Vocabulary, random: Random): Written {
  const lexemes = new Map<string, Lexeme>();
  const writer = createWriter(vocabulary, random, lexemes);
  const inScript = language === 'sr' ? toCyrillic : (text: string): string => text;
  const pages = Array.from({ length: count }, (_, number): BenchPage => {
    const subject = Array.from({ length: SUBJECT }, vocabulary.lexeme);
    return {
      id: `page-${String(number).padStart(4, '0')}`,
      language,
      title: inScript(writer.heading(subject, 3, 7)),
      description: inScript(writer.sentence(subject)),
      sections: Array.from({ length: SECTIONS }, (_, section) => ({
        anchor: section === 0 ? '' : `section-${section}`,
        heading: section === 0 ? '' : inScript(writer.heading(subject, 2, 5)),
        text: inScript(writer.text(subject)),
      })),
      theme: `theme-${random.integer(1, THEMES)}`,
      country: random.pick(COUNTRIES),
    };
  });
  return { pages, lexemes };
}

interface Writer {
  readonly heading: (subject: readonly Lexeme[], least: number, most: number) => string;
  readonly sentence: (subject: readonly Lexeme[]) => string;
  readonly text: (subject: readonly Lexeme[]) => string;
}

function createWriter({ real, lexeme, form }: Vocabulary, random: Random, lexemes: Map<string, Lexeme>): Writer {
  const made = (of: Lexeme): string => {
    const word = form(of);
    lexemes.set(word, of);
    return word;
  };
  const word = (subject: readonly Lexeme[], share: { real: number; subject: number }): string => {
    const chance = random.next();
    if (chance < share.real) return real();
    return made(chance < share.real + share.subject ? random.pick(subject) : lexeme());
  };
  const words = (count: number, subject: readonly Lexeme[], share = { real: REAL, subject: OF_SUBJECT }): string[] =>
    Array.from({ length: count }, () => word(subject, share));
  const sentence = (subject: readonly Lexeme[]): string => {
    const list = words(random.integer(SENTENCE.least, SENTENCE.most), subject);
    const comma = random.integer(2, list.length * 2);
    return `${capital(list.map((each, index) => (index === comma ? `${each},` : each)).join(' '))}.`;
  };
  return {
    heading: (subject, least, most) => capital(words(random.integer(least, most), subject, { real: 0.35, subject: 0.5 }).join(' ')),
    sentence,
    text: (subject) => {
      const wanted = random.integer(WORDS.least, WORDS.most);
      const sentences: string[] = [];
      for (let count = 0; count < wanted; count += sentences.at(-1)?.split(' ').length ?? wanted) sentences.push(sentence(subject));
      return sentences.join(' ');
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
