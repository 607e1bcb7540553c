/** What a module's page says of itself at a glance: its plan, what to know before, what comes next, where it was taught. */
import { localeBase, pagePath } from '#content/address.ts';
import { linkTarget } from '#content/checks/linkTarget.ts';
import type { OriginalPage } from '#content/content.ts';
import { remembered } from '#content/remembered/remembered.ts';
import { parseMarkdown } from '#language/markdown/parseMarkdown.ts';
import { hubConfig } from '#hub-config';
import type { FreshnessFacts } from '#model/freshnessFacts.ts';
import type { Locale } from '#model/locale.ts';
import type { LinkedPage, ModuleFacts, PlaceOnPage } from '#model/pageFacts.ts';
import { parseModule } from '#training/parse/parseModule.ts';
import type { ModulePart, TrainingModule } from '#training/trainingModule.ts';
import { languagesFor, optional, textIn, type PageText, type PageTexts } from './pageTexts.ts';

/** The other pages of the hub, with the edition readers land on. */
export interface Surroundings {
  readonly pages: readonly PageTexts[];
  readonly newestEdition: string | undefined;
}

/** What the page's facts need of a module: a small part of all that is in it. */
export interface ModuleOutline extends Pick<TrainingModule, 'totalMinutes'> {
  readonly plan: readonly (Place & Pick<ModuleFacts['plan'][number], 'kind' | 'minutes'>)[];
  readonly outcomes: ModuleFacts['outcomes'];
  /** Anchor of the list of materials. */
  readonly materials: string | undefined;
  readonly quizzes: readonly string[];
  readonly handouts: readonly Place[];
}

type Place = Pick<ModulePart, 'id' | 'title' | 'language'>;

/** The module as it is shown: sections that are not translated yet have the language they stand in. */
export function shownModule({ body, language }: PageText, freshness: FreshnessFacts | undefined): ModuleOutline {
  const borrowed = (freshness?.untranslated ?? []).map((section) => [section.id, section.language] as const);
  return moduleOutline({ body, language, borrowed });
}

interface ModuleText extends Pick<PageText, 'body' | 'language'> {
  /** Sections in another language than the text, by id. */
  readonly borrowed: readonly (readonly [id: string, language: Locale])[];
}

const moduleOutline = remembered('moduleOutline', ({ body, language, borrowed }: ModuleText): ModuleOutline => {
  const module = parseModule(parseMarkdown(body), { language, borrowed: new Map(borrowed) });
  const anchor = (kind: 'outcomes' | 'materials'): string | undefined =>
    module.parts.find((part) => part.kind === 'text' && part.blocks.some((block) => block.kind === kind))?.id || undefined;
  const place = ({ id, title, language: written }: Place): Place => ({ id, title, language: written });
  return {
    totalMinutes: module.totalMinutes,
    plan: module.parts.flatMap((part) => (part.kind === 'text' ? [] : [{ ...place(part), kind: part.kind, minutes: part.minutes }])),
    outcomes: { count: module.outcomes.length, ...optional('anchor', anchor('outcomes')) },
    materials: anchor('materials'),
    quizzes: module.quizzes.map(({ id }) => id),
    handouts: module.handouts.map(place),
  };
});

export function moduleFacts(module: ModuleOutline, original: OriginalPage, reader: Locale, around: Surroundings): ModuleFacts {
  const place = ({ id, title, language }: Place): PlaceOnPage => ({
    id,
    title,
    ...optional('lang', language === reader ? undefined : language),
  });
  return {
    plan: module.plan.map(({ kind, minutes, ...part }) => ({ kind, ...place(part), minutes })),
    outcomes: module.outcomes,
    ...optional('materials', module.materials),
    quizzes: module.quizzes,
    handouts: module.handouts.map(place),
    ...relations(original, reader, around),
  };
}

function relations(original: OriginalPage, reader: Locale, around: Surroundings): Pick<ModuleFacts, 'prerequisites' | 'next' | 'reports'> {
  const { frontMatter } = original;
  const needed = frontMatter.type === 'module' ? frontMatter.prerequisites : [];
  const readable = around.pages.filter((page) => !isDraft(page, around.pages) && inReach(page.original, original));
  const byId = new Map(readable.map((page) => [page.original.frontMatter.id, page]));
  const link = (page: PageTexts): LinkedPage => linkedPage(page, reader, around.newestEdition);
  return {
    prerequisites: needed.flatMap((id) => byId.get(id) ?? []).map(link),
    next: readable.filter(({ original: other }) => needs(other, frontMatter.id)).map(link),
    reports: readable
      .filter(({ original: other }) => other.frontMatter.type === 'report' && leadsTo(other, frontMatter.id, around))
      .map(link),
  };
}

/** Of the same edition, or of no edition: reports, pages about the hub. */
function inReach(other: OriginalPage, page: OriginalPage): boolean {
  return other !== page && (other.tree.kind !== 'library' || other.tree.edition === page.tree.edition);
}

/** A step is left out of the site with its toolkit. */
export function isDraft({ original: { frontMatter, tree, file } }: PageTexts, pages: readonly PageTexts[]): boolean {
  if ('status' in frontMatter) return frontMatter.status === 'draft';
  const overview = file.replace(/[^/]+$/, 'index.md');
  const toolkit = pages.find(({ original: other }) => other.tree === tree && other.file === overview);
  const isOverview = toolkit !== undefined && toolkit.original.file !== file;
  return isOverview && isDraft(toolkit, pages);
}

function needs({ frontMatter }: OriginalPage, id: string): boolean {
  return frontMatter.type === 'module' && frontMatter.prerequisites.includes(id);
}

/** A report may link to any edition of the module. */
function leadsTo({ outline }: OriginalPage, id: string, { pages, newestEdition }: Surroundings): boolean {
  const addresses = new Set(
    pages
      .filter(({ original }) => original.frontMatter.id === id)
      .map(({ original }) => pagePath(original.tree, original.file, newestEdition)),
  );
  return outline.links.some(({ url }) => {
    const target = linkTarget(url);
    return target.kind === 'address' && addresses.has(target.path);
  });
}

export function linkedPage(page: PageTexts, reader: Locale, newestEdition: string | undefined): LinkedPage {
  const { original } = page;
  const language = languagesFor(reader, hubConfig.fallbackChains, page)[0] ?? original.frontMatter.language;
  return {
    id: original.frontMatter.id,
    title: textIn(page, language).title,
    ...optional('lang', language === reader ? undefined : language),
    url: localeBase(reader) + pagePath(original.tree, original.file, newestEdition).slice(1),
  };
}
