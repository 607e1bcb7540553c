import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { UserError } from '#content/userError.ts';
import { TRANSLATION_STATUS, type TranslationStatus } from '#model/translation.ts';
import { applyImport, type Imported } from '#translation/exchange/applyImport.ts';
import { importPlan } from '#translation/exchange/importPlan.ts';
import type { PoFile } from '#translation/exchange/poFile.ts';
import { readPo } from '#translation/exchange/readPo.ts';
import type { PageTexts } from '#translation/pageTexts.ts';
import { versionsOf } from '#translation/freshness/versions.ts';
import { importWarnings } from '#translation/warnings/importWarnings.ts';
import { pendingPath } from '#translation/worksheet/pending.ts';
import { complain, count } from '#cli/commands/complain.ts';
import type { Host } from '#cli/commands/host.ts';
import { warningLines } from '#cli/commands/warningLines.ts';
import { person } from './person.ts';
import { openDesk, pageTexts } from './site.ts';

interface Options {
  readonly by?: string;
  readonly status: TranslationStatus;
  readonly overwrite?: true;
}

export function addImport(parent: Command, host: Host): void {
  const { siteDir, print, today } = host;
  parent
    .command('import')
    .description('bring a translated PO file into the hub; only the translated pieces are changed')
    .argument('<file>', 'the PO file')
    .option('--by <name>', 'who translated; by default the file says so')
    .option('--status <status>', 'how far a new translation can be trusted: draft or machine', parseStatus, 'draft')
    .option('--overwrite', 'take the text of the file also where somebody has changed the translation since it was exported')
    .action((name: string, { by, status, overwrite }: Options) => {
      const file = read(name);
      const desk = openDesk(siteDir);
      const texts = pageTexts(desk, file.page);
      assertTranslatable(file, texts);
      const worksheet = desk.worksheets.of(texts, file.into, file.from);
      const plan = importPlan(file, worksheet, overwrite ?? false);
      complain(plan.problems, 'Nothing was imported; the translation is as it was.');
      const confirmation = { by: person(by ?? file.translator, host), on: today };
      const context = { siteDir, versions: versionsOf(texts), ledger: desk.site.ledger, confirmation, status };
      const imported = applyImport(worksheet, plan, context);
      print(report(file, imported, confirmation.by));
      const toLookAt = warningLines(
        importWarnings(siteDir, texts, file.into, imported.sections, desk.site.content.glossary.concepts.values()),
      );
      if (toLookAt.length > 0) print(toLookAt.join('\n'));
      complain(plan.clashes, `${count(plan.clashes.length, 'piece')} left as the hub has them.`);
    });
}

function read(name: string): PoFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(name);
  } catch {
    throw new UserError(`${name} cannot be read. Expected the path of a PO file. Fix: check the path.`);
  }
  const found = readPo(name, bytes);
  if ('file' in found) return found.file;
  complain(found.problems, 'Nothing was imported; the translation is as it was.');
  throw new Error('a file that cannot be read has problems');
}

function parseStatus(value: string): TranslationStatus {
  const status = TRANSLATION_STATUS.find((each) => each === value && each !== 'reviewed');
  if (status !== undefined) return status;
  throw new UserError(
    `Found --status ${value}. Expected draft or machine. Fix: a review is said in the front matter, with the name of the reviewer.`,
  );
}

/** A file made from another language than the translation is cannot be compared with it. */
function assertTranslatable({ name, page, from, into }: PoFile, { original, translations }: PageTexts): void {
  const { language } = original.frontMatter;
  if (into === language) {
    throw new UserError(
      `${name} would translate \`${page}\` into ${into}, the language it is written in. Expected another Language. Fix: export the file anew.`,
    );
  }
  const madeFrom = translations.get(into)?.frontMatter.translation.from;
  if (madeFrom !== undefined && madeFrom !== from) {
    throw new UserError(
      `${name} was translated from ${from}, but the translation of \`${page}\` into ${into} is made from ${madeFrom}. Expected one source. ` +
        `Fix: export the file anew (\`npm run hub -- translate export ${page} ${into}\`) and take the texts over.`,
    );
  }
  if (from !== language && !translations.has(from)) {
    throw new UserError(
      `${name} was translated from ${from}, in which \`${page}\` has no text. Expected one of ${[language, ...translations.keys()].join(', ')}. ` +
        `Fix: export the file anew with --from.`,
    );
  }
}

function report(file: PoFile, { file: written, sections, waiting }: Imported, by: string): string {
  const lines = [
    ...(written === undefined ? [] : [`${written}: ${sections.join(', ')} (${count(sections.length, 'section')}), translated by ${by}.`]),
    ...(waiting.count === 0
      ? []
      : [
          `${count(waiting.count, 'piece')} of ${waiting.sections.join(', ')} ${waiting.count === 1 ? 'waits' : 'wait'} in ` +
            `${pendingPath(file.into, file.page)} until their sections are whole; the next export begins with them.`,
        ]),
  ];
  return lines.length === 0 ? 'The file says nothing new: nothing was changed.' : lines.join('\n');
}
