import type { Command } from 'commander';
import type { WrittenLocale } from '#model/locale.ts';
import { LOCALE_FACTS, WRITTEN_LOCALES } from '#model/locale.ts';
import type { SectionState } from '#model/sectionState.ts';
import type { SectionFreshness } from '#translation/freshness/freshness.ts';
import { inState, staleness, translationStatuses, type TranslationStatus } from '#translation/freshness/summary.ts';
import { count } from '#cli/commands/complain.ts';
import type { Host } from '#cli/commands/host.ts';
import { parseLocale, readDraft } from './draft.ts';

/** In the order in which a translator should look at them. */
const TO_DO = ['unrecorded', 'stale', 'technical', 'missing', 'extra'] as const satisfies readonly SectionState[];

export function addStatus(parent: Command, { siteDir, print }: Host): void {
  parent
    .command('status')
    .description('which sections of which translations are older than their source')
    .option('--locale <locale>', 'one language only', parseLocale)
    .option('--json', 'everything, for other programs')
    .action(({ locale, json }: { locale?: WrittenLocale; json?: true }) => {
      const { pages, ledger } = readDraft(siteDir);
      const statuses = translationStatuses(pages, ledger).filter((status) => locale === undefined || status.locale === locale);
      if (json) return print(JSON.stringify(statuses, null, 1));
      const locales = WRITTEN_LOCALES.filter((tag) => locale === undefined || tag === locale);
      for (const tag of locales) {
        const pagesToTranslate = pages.filter(({ language }) => language !== tag).length;
        print(
          report(
            tag,
            statuses.filter((status) => status.locale === tag),
            pagesToTranslate,
          ),
        );
      }
      print(`\n${staleness(statuses) ?? 'No section'} older than the source.`);
    });
}

function report(locale: WrittenLocale, statuses: readonly TranslationStatus[], pages: number): string {
  const all = statuses.flatMap(({ sections }) => sections);
  const states = (['current', ...TO_DO] as const).flatMap((state) => {
    const found = inState(all, state).length;
    return found === 0 ? [] : [`${found} ${NAMES[state]}`];
  });
  const heading = `${LOCALE_FACTS[locale].label} (${locale}): ${statuses.length} of ${count(pages, 'page')}`;
  return [[heading, ...(states.length > 0 ? [states.join(', ')] : [])].join('; sections: '), ...statuses.flatMap(lines)].join('\n');
}

const NAMES: Readonly<Record<SectionState, string>> = {
  current: 'current',
  stale: 'stale',
  technical: 'with only links or code changed',
  missing: 'missing',
  extra: 'no longer in the original',
  unrecorded: 'not recorded',
};

function lines({ page, from, sections }: TranslationStatus): readonly string[] {
  const parts = TO_DO.flatMap((state) => {
    const found = inState(sections, state);
    return found.length === 0 ? [] : [`${NAMES[state]}: ${found.map(name).join(', ')}`];
  });
  return parts.length === 0 ? [] : [`  ${page} (from ${from}): ${parts.join('; ')}`];
}

function name({ key, throughPivot, renamedFrom }: SectionFreshness): string {
  if (renamedFrom !== undefined) return `${key} (was ${renamedFrom})`;
  return throughPivot ? `${key} (its source is stale itself)` : key;
}
