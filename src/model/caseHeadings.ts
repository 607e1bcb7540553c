/** What the sections of a case are called on its page: in the language it is written in. */
import type { CASE_SECTIONS } from './caseSections.ts';
import type { Locale } from './locale.ts';

type Headings = Readonly<Record<(typeof CASE_SECTIONS)[number], string>>;

export const CASE_HEADINGS: Readonly<Record<Locale, Headings>> = {
  en: {
    context: 'Context',
    'what-they-did': 'What they did',
    'what-changed': 'What changed',
    'what-failed': 'What failed',
    'how-to-repeat': 'What it takes to repeat it',
  },
  sq: {
    context: 'Konteksti',
    'what-they-did': 'Çfarë bënë',
    'what-changed': 'Çfarë ndryshoi',
    'what-failed': 'Çfarë nuk funksionoi',
    'how-to-repeat': 'Çfarë duhet për ta përsëritur',
  },
  bs: {
    context: 'Kontekst',
    'what-they-did': 'Šta su radili',
    'what-changed': 'Šta se promijenilo',
    'what-failed': 'Šta nije uspjelo',
    'how-to-repeat': 'Šta je potrebno da se ponovi',
  },
  hr: {
    context: 'Kontekst',
    'what-they-did': 'Što su radili',
    'what-changed': 'Što se promijenilo',
    'what-failed': 'Što nije uspjelo',
    'how-to-repeat': 'Što je potrebno da se ponovi',
  },
  cnr: {
    context: 'Kontekst',
    'what-they-did': 'Šta su radili',
    'what-changed': 'Šta se promijenilo',
    'what-failed': 'Šta nije uspjelo',
    'how-to-repeat': 'Šta je potrebno da se ponovi',
  },
  mk: {
    context: 'Контекст',
    'what-they-did': 'Што направија',
    'what-changed': 'Што се промени',
    'what-failed': 'Што не успеа',
    'how-to-repeat': 'Што е потребно за да се повтори',
  },
  sl: {
    context: 'Kontekst',
    'what-they-did': 'Kaj so naredili',
    'what-changed': 'Kaj se je spremenilo',
    'what-failed': 'Kaj ni uspelo',
    'how-to-repeat': 'Kaj je potrebno za ponovitev',
  },
  sr: {
    context: 'Контекст',
    'what-they-did': 'Шта су урадили',
    'what-changed': 'Шта се променило',
    'what-failed': 'Шта није успело',
    'how-to-repeat': 'Шта је потребно да се понови',
  },
  'sr-Latn': {
    context: 'Kontekst',
    'what-they-did': 'Šta su uradili',
    'what-changed': 'Šta se promenilo',
    'what-failed': 'Šta nije uspelo',
    'how-to-repeat': 'Šta je potrebno da se ponovi',
  },
};
