/** Computes what the site shows about a page in one locale. */
import type { OriginalPage } from '#content/content.ts';
import type { Registries } from '#content/data.ts';
import { countryName } from '#language/countryName.ts';
import { formatDate } from '#language/formatDate.ts';
import { nameInSerbianLatin, toSerbianLatin } from '#language/serbianLatin.ts';
import type { Country } from '#model/country.ts';
import type { FreshnessFacts } from '#model/freshnessFacts.ts';
import { LICENCES } from '#model/licence.ts';
import { LOCALE_FACTS, writtenSource, type Locale } from '#model/locale.ts';
import type { CaseFacts, NamedThing, PageFacts } from '#model/pageFacts.ts';
import type { FrontMatterOf } from '#model/page.ts';
import { moduleFacts, shownModule, type Surroundings } from './moduleFacts.ts';
import { languageOf, optional, type PageText, type PageTexts } from './pageTexts.ts';

export interface FactsInput {
  readonly texts: PageTexts;
  readonly text: PageText;
  /** Languages in the order best for the reader; the first is `text.language`. */
  readonly languages: readonly Locale[];
  readonly reader: Locale;
  readonly registries: Registries;
  /** How the shown translation stands to its source; absent for the original. */
  readonly freshness?: FreshnessFacts;
  readonly around: Surroundings;
  /** The toolkit a step belongs to, with all its steps in order; for the overview itself, its own steps. */
  readonly toolkit?: { readonly overview: OriginalPage; readonly steps: readonly OriginalPage[]; readonly retiredBecause?: string };
}

export function pageFacts(input: FactsInput): PageFacts {
  const { texts, text, languages, reader, registries } = input;
  const { frontMatter } = texts.original;
  const credits = inherited(input);
  const date = (value: string): { date: string; label: string } => ({ date: value, label: formatDate(value, reader) });
  return {
    id: frontMatter.id,
    type: frontMatter.type,
    original: languageOf(texts.original),
    shown: text.language,
    fallback: text.language !== reader,
    availableIn: languages,
    ...optional('translation', text.translation),
    ...optional('freshness', worthSaying(input.freshness)),
    source: text.source,
    themes: credits.themes.map((id) => ({ id, name: themeLabel(registries, id, reader) })),
    countries: countries(credits.countries, reader),
    organisations: credits.organisations.map((id) => organisation(registries, id, reader)),
    contributors: credits.contributors.map(({ id, roles }) => ({ ...contributor(registries, id, reader), roles })),
    licence: { id: credits.licence, url: LICENCES[credits.licence] },
    updated: date(frontMatter.updated),
    published: date(credits.published),
    readingMinutes: readingMinutes(text.body),
    ...typeFacts(input),
    ...optional('draft', credits.status === 'draft' || undefined),
    ...optional('retiredBecause', frontMatter.type === 'toolkit-step' ? input.toolkit?.retiredBecause : text.retiredBecause),
  };
}

/** Of a translation that is whole and current there is nothing to say. */
function worthSaying(freshness: FreshnessFacts | undefined): FreshnessFacts | undefined {
  const marks = freshness === undefined ? 0 : freshness.changed.length + freshness.untranslated.length + freshness.removed.length;
  return marks === 0 ? undefined : freshness;
}

type Credits = Pick<
  FrontMatterOf<'toolkit'>,
  'themes' | 'countries' | 'organisations' | 'contributors' | 'licence' | 'published' | 'status'
>;

/** A step takes subject, credits and lifecycle from its toolkit; a page about the hub has no subject. */
function inherited({ texts, toolkit }: FactsInput): Credits {
  const { frontMatter } = texts.original;
  switch (frontMatter.type) {
    case 'toolkit-step': {
      const overview = toolkit?.overview.frontMatter;
      if (overview?.type === 'toolkit') return overview;
      throw new Error(`${texts.original.path} is a step of no toolkit; content checks let only whole toolkits through`);
    }
    case 'page':
      return { ...frontMatter, themes: [], countries: [], organisations: [] };
    default:
      return frontMatter;
  }
}

type TypeFacts = Pick<PageFacts, 'minutes' | 'level' | 'groupSize' | 'module' | 'parts' | 'step' | 'case'>;

function typeFacts({ texts, text, toolkit, freshness, reader, around, registries }: FactsInput): TypeFacts {
  const { frontMatter } = texts.original;
  switch (frontMatter.type) {
    case 'toolkit':
      return { minutes: sum((toolkit?.steps ?? []).map(stepMinutes)), parts: (toolkit?.steps ?? []).map((step) => step.frontMatter.id) };
    case 'toolkit-step':
      return { minutes: frontMatter.minutes, step: { number: frontMatter.step, of: toolkit?.steps.length ?? frontMatter.step } };
    case 'module': {
      const { level, groupSize } = frontMatter;
      const module = shownModule(text, freshness);
      return {
        minutes: module.totalMinutes,
        level,
        parts: module.plan.flatMap(({ kind, id }) => (kind === 'session' ? [id] : [])),
        module: moduleFacts(module, texts.original, reader, around),
        ...optional('groupSize', groupSize),
      };
    }
    case 'case-study':
      return { case: { ...caseFacts(frontMatter, text.place ?? frontMatter.place), ...standing(frontMatter, registries, reader) } };
    default:
      return {};
  }
}

function caseFacts({ period, governance, legalForm, people, budget }: FrontMatterOf<'case-study'>, place: string): CaseFacts {
  return {
    place,
    ...optional('from', period?.from),
    ...optional('to', period?.to),
    ...optional('governance', governance),
    ...optional('legalForm', legalForm),
    ...optional('people', people),
    ...optional('budget', budget),
  };
}

/** Whose word a case rests on. */
function standing({ contributed, checked }: FrontMatterOf<'case-study'>, registries: Registries, reader: Locale): Partial<CaseFacts> {
  if (contributed !== undefined) return { ownAccount: true };
  if (checked === undefined) return { unchecked: true };
  const { id, name, lang } = organisation(registries, checked.by, reader);
  return { checked: { by: { id, name, ...optional('lang', lang) }, label: formatDate(checked.date, reader) } };
}

function stepMinutes({ frontMatter }: OriginalPage): number {
  return frontMatter.type === 'toolkit-step' ? frontMatter.minutes : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** 200 words a minute: a careful pace, below the 238 measured for silent reading of English prose (Brysbaert 2019). */
const WORDS_PER_MINUTE = 200;

function readingMinutes(body: string): number {
  const words = body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

export function themeLabel({ themes }: Registries, id: string, reader: Locale): string {
  const label = themes.get(id)?.labels[writtenSource(reader)] ?? id;
  return reader === 'sr-Latn' ? toSerbianLatin(label) : label;
}

/** In the order of the reader's alphabet. */
function countries(codes: readonly Country[], reader: Locale): PageFacts['countries'] {
  const { compare } = new Intl.Collator(LOCALE_FACTS[reader].intl);
  return codes.map((code) => ({ code, name: countryName(code, reader) })).toSorted((a, b) => compare(a.name, b.name));
}

/** Names stay as the organisation writes them; only a Serbian one follows its reader's script. */
function organisation({ organisations }: Registries, id: string, reader: Locale): NamedThing & { url?: string } {
  const entry = organisations.get(id);
  if (entry === undefined) return { id, name: id };
  const inScript = entry.language === 'sr' && reader === 'sr-Latn';
  const lang: Locale = inScript ? 'sr-Latn' : entry.language;
  return {
    id,
    name: inScript ? toSerbianLatin(entry.name) : entry.name,
    ...optional('lang', lang === reader ? undefined : lang),
    ...optional('url', entry.url),
  };
}

export function contributor({ contributors }: Registries, id: string, reader: Locale): { id: string; name: string; url?: string } {
  const entry = contributors.get(id);
  if (entry === undefined) return { id, name: id };
  const name = entry.kind === 'person' ? entry.name : entry.names[writtenSource(reader)];
  return { id, name: reader === 'sr-Latn' ? nameInSerbianLatin(name) : name, ...optional('url', entry.url) };
}
