/** Learning paths as the readers of one locale are shown them, and the paths a page is part of. */
import type { Content, OriginalPage } from '#content/content.ts';
import { isPathType, pathPage, toolkitOf } from '#content/learningPaths.ts';
import { toSerbianLatin } from '#language/serbianLatin.ts';
import type { LearningPath, ShownPath, ShownPathItem } from '#model/learningPath.ts';
import { writtenSource, type Locale, type WrittenLocale } from '#model/locale.ts';
import type { NamedThing } from '#model/pageFacts.ts';
import { themeLabel } from './facts.ts';
import { optional } from './pageTexts.ts';
import type { ShownPage } from './shownPages.ts';

type PathContent = Pick<Content, 'learningPaths' | 'originals' | 'registries'>;

/** In the order of the file; a draft is left out until it is published, and a path of which nothing else remains too. */
export function shownPaths(
  { learningPaths, originals, registries }: PathContent,
  shown: readonly ShownPage[],
  reader: Locale,
  newestEdition: string | undefined,
): readonly ShownPath[] {
  const byOriginal = new Map(shown.map((page) => [page.texts.original, page]));
  return learningPaths.flatMap(({ path }) => {
    const items = path.items.flatMap(({ page: id, why }) => {
      const original = pathPage(originals, id, newestEdition);
      const page = original && byOriginal.get(original);
      return page === undefined || page.facts.draft ? [] : (shownItem(page, why, reader) ?? []);
    });
    if (items.length === 0) return [];
    return [
      {
        id: path.id,
        title: worded(path.title, reader),
        description: worded(path.description, reader),
        themes: path.themes.map((id) => ({ id, name: themeLabel(registries, id, reader) })),
        minutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
        items,
      },
    ];
  });
}

function shownItem({ facts, entry }: ShownPage, why: Labels | undefined, reader: Locale): ShownPathItem | undefined {
  if (!isPathType(facts.type)) return undefined;
  return {
    id: facts.id,
    type: facts.type,
    title: entry.title,
    url: entry.url,
    minutes: facts.minutes ?? facts.readingMinutes,
    ...optional('parts', facts.parts),
    ...optional('language', facts.fallback ? facts.shown : undefined),
    ...optional('why', why && worded(why, reader)),
  };
}

type Labels = Readonly<Record<WrittenLocale, string>>;

function worded(labels: Labels, reader: Locale): string {
  const text = labels[writtenSource(reader)];
  return reader === 'sr-Latn' ? toSerbianLatin(text) : text;
}

/** The paths that lead through a page, or through the toolkit it is a step of; a copy in another edition belongs to none. */
export function pathsThrough(
  page: OriginalPage,
  { learningPaths, originals }: PathContent,
  reader: Locale,
  newestEdition: string | undefined,
): readonly NamedThing[] {
  const meant = ({ page: id }: LearningPath['items'][number]): boolean => {
    const original = pathPage(originals, id, newestEdition);
    return original !== undefined && (original === page || original === toolkitOf(page, originals));
  };
  return learningPaths.filter(({ path }) => path.items.some(meant)).map(({ path: { id, title } }) => ({ id, name: worded(title, reader) }));
}
