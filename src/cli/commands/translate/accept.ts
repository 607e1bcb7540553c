import type { Command } from 'commander';
import { UserError } from '#content/userError.ts';
import type { AcceptedEdit } from '#model/translationRecord.ts';
import { hashes } from '#translation/freshness/compareSection.ts';
import { pageFreshness } from '#translation/freshness/freshness.ts';
import { readAccepted, writeAccepted } from '#translation/freshness/records.ts';
import { sourceOf, type PageVersions } from '#translation/freshness/versions.ts';
import { count } from '#cli/commands/complain.ts';
import type { Host } from '#cli/commands/host.ts';
import { findSection, readDraft, type Draft } from './draft.ts';
import { person } from './person.ts';

export function addAccept(parent: Command, host: Host): void {
  parent
    .command('accept')
    .description('say that an edit of a source changed no meaning (a typo, a comma), so that its translations stay current')
    .argument('<address>', 'the section, as `page#section`')
    .option('--by <name>', 'who says so; by default the name Git knows')
    .action((address: string, { by }: { by?: string }) => {
      const draft = readDraft(host.siteDir);
      const { page, section } = findSection(draft, address);
      if (section === undefined) {
        throw new UserError(
          `\`${address}\` names no section. Expected \`page#section\`: an edit is accepted where it was made. Fix: add the id of the heading after a #.`,
        );
      }
      const { edits, locales } = acceptedEdits(draft, page, section, { by: person(by, host), accepted: host.today });
      if (edits.length === 0) return host.print(`No translation of ${page.id}#${section} is stale: there is nothing to accept.`);
      writeAccepted(host.siteDir, [...readAccepted(host.siteDir).edits, ...edits]);
      host.print(
        `Accepted: the edit of ${page.id}#${section} leaves ${count(locales.length, 'translation')} current (${locales.join(', ')}).`,
      );
    });
}

/** One edit for each older wording that some translation was made from. */
function acceptedEdits(
  { ledger }: Draft,
  page: PageVersions,
  section: string,
  said: Pick<AcceptedEdit, 'by' | 'accepted'>,
): { edits: readonly AcceptedEdit[]; locales: readonly string[] } {
  const edits = new Map<string, AcceptedEdit>();
  const locales: string[] = [];
  for (const [locale, sections] of pageFreshness(page, ledger)) {
    const state = sections.find(({ key }) => key === section);
    const record = ledger.recordOf(page.edition, locale, page.id);
    const before = record?.sections[section]?.text;
    const source = record && sourceOf(page, record.from, section);
    if (state?.state !== 'stale' || state.throughPivot || before === undefined || source === undefined) continue;
    const after = hashes(section, source).text;
    edits.set(`${before} ${after}`, { page: page.id, section, before, after, ...said });
    locales.push(locale);
  }
  return { edits: [...edits.values()], locales };
}
