import type { Command } from 'commander';
import { WORKING_DRAFT } from '#model/edition.ts';
import type { Problem } from '#model/problem.ts';
import type { Content } from '#content/content.ts';
import { loadContent } from '#content/loadContent.ts';
import { atField } from '#content/places.ts';
import type { StarterType } from '#content/starters/answers.ts';
import type { StarterFile } from '#content/starters/starterFile.ts';
import { STARTERS, type Starters } from '#content/starters/starters.ts';
import { writeStarter } from '#content/starters/writeStarter.ts';
import { complain } from './complain.ts';
import type { Host } from './host.ts';
import { collectAnswers } from './new/collectAnswers.ts';
import { QUESTIONS, type RawAnswers } from './new/questions.ts';

const NOTHING_WRITTEN = 'Nothing was written.';

export function addNew(program: Command, host: Host): void {
  const command = program.command('new').description('start a page: a draft that is complete in form, with guidance in place of the text');
  addType(command, 'toolkit', 'a toolkit with its first step', host);
  addType(command, 'case-study', 'a case study with its five sections', host);
  addType(command, 'module', 'a training module with one session', host);
  addType(command, 'report', 'a practice report', host);
}

function addType(parent: Command, type: StarterType, description: string, host: Host): void {
  const command = parent.command(type).description(description);
  for (const { flag, text, kind, fallback } of QUESTIONS[type]) {
    const value = kind === 'many' ? '<ids>' : '<text>';
    command.option(`--${flag} ${value}`, `${text}${kind === 'many' ? ', ids separated by commas' : ''}${fallback ? ' (optional)' : ''}`);
  }
  command.action(async () => {
    const files = await write(type, STARTERS[type], kebab(command.opts<RawAnswers>()), host);
    host.print([...files.map(({ path }) => `Wrote ${path}`), next(type)].join('\n'));
  });
}

async function write<T extends StarterType>(type: T, starter: Starters[T], flags: RawAnswers, host: Host): Promise<readonly StarterFile[]> {
  const { content } = loadContent(host.siteDir);
  const answers = await collectAnswers(type, flags, content.registries, host);
  const files = starter(answers);
  complain(takenIds(files, content), NOTHING_WRITTEN);
  complain(writeStarter(host.siteDir, files), NOTHING_WRITTEN);
  return files;
}

function takenIds(files: readonly StarterFile[], { originals }: Content): Problem[] {
  const draft = originals.filter(({ tree }) => (tree.edition ?? WORKING_DRAFT) === WORKING_DRAFT);
  return files.flatMap(({ id }) => {
    const other = draft.find(({ frontMatter }) => frontMatter.id === id);
    if (other === undefined) return [];
    const fix = 'choose another title, or give another id with --id';
    return [{ ...atField(other, 'id'), found: `\`${id}\``, expected: 'an id that is free', fix }];
  });
}

function next(type: StarterType): string {
  const more = type === 'toolkit' ? ', add steps beside the first' : '';
  return `Next: write your text in place of the guidance${more}, run \`npm run hub -- check\`, and set \`status: published\` when the page is ready.`;
}

/** Commander names `--source-url` sourceUrl; flags and answers keep one name here. */
function kebab(options: RawAnswers): RawAnswers {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]),
  );
}
