import type { ExportedPage } from '#exports/exportedPage.ts';
import type { Locale } from '#model/locale.ts';
import type { FrontMatterOf } from '#model/page.ts';
import type { Session, TrainingModule } from '#training/trainingModule.ts';
import type { IndexedModule } from '#training/workshop/moduleData.ts';
import type { ShownPage } from '#translation/shownPages.ts';
import type { WorkshopSupplies } from './workshopFiles.ts';

export interface IndexInput extends WorkshopSupplies {
  readonly front: FrontMatterOf<'module'>;
  readonly hash: string;
}

export function indexedModule(page: ExportedPage, module: TrainingModule, { front, hash, shown }: IndexInput): IndexedModule {
  return {
    id: page.id,
    hash,
    title: page.title,
    language: page.language,
    address: page.url,
    level: front.level,
    minutes: module.totalMinutes,
    ...(front.groupSize && { groupSize: front.groupSize }),
    prerequisites: front.prerequisites,
    outcomes: module.outcomes.map(({ id, plain, language }) => ({ id, text: plain, language })),
    parts: module.parts.flatMap((part): IndexedModule['parts'] => {
      if (part.kind === 'text') return [];
      if (part.kind === 'break') return [{ kind: part.kind, breakKind: part.breakKind, minutes: part.minutes }];
      const { kind, id, title, language, minutes, outcomes } = part;
      return [{ kind, id, title, language, minutes, active: activeMinutes(part), outcomes, languages: languagesOf(page.id, id, shown) }];
    }),
  };
}

function activeMinutes({ blocks }: Session): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'activity' ? block.minutes : 0), 0);
}

/** A locale has a session when its readers are shown the page in their own language, and that section is not borrowed from another. */
function languagesOf(module: string, session: string, shown: ReadonlyMap<Locale, readonly ShownPage[]>): readonly Locale[] {
  return [...shown].flatMap(([locale, pages]) => {
    const facts = pages.find((page) => page.facts.id === module)?.facts;
    const own = facts?.shown === locale && !facts.freshness?.untranslated.some(({ id }) => id === session);
    return own ? [locale] : [];
  });
}
