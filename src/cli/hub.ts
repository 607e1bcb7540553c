/** The authors' command, `npm run hub -- …`: a table of contents of `commands/`. */
import { execFileSync } from 'node:child_process';
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check.ts';
import { addDesk } from './commands/desk.ts';
import { addExport } from './commands/exportFiles.ts';
import { addGuide } from './commands/guide.ts';
import type { Host } from './commands/host.ts';
import { addHosting } from './commands/hosting.ts';
import { addIndex } from './commands/indexAlgolia.ts';
import { addNew } from './commands/new.ts';
import { askOn } from './commands/new/ask.ts';
import { addRelease } from './commands/release.ts';
import { addSearch } from './commands/search.ts';
import { addSearchEval } from './commands/searchEval.ts';
import { addTranslate } from './commands/translate.ts';
import { addWeigh } from './commands/weigh.ts';
import { runEntry } from './process/entry.ts';
import { siteDir } from './process/siteDir.ts';

const { stdin, stdout } = process;

const host: Host = {
  siteDir,
  print: console.log,
  today: new Date().toISOString().slice(0, 10),
  userName: gitUserName,
  ask: stdin.isTTY && stdout.isTTY ? askOn(stdin, stdout) : undefined,
};

/** Undefined without Git, or where Git was never told. */
function gitUserName(): string | undefined {
  try {
    return execFileSync('git', ['config', 'user.name'], { cwd: siteDir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

async function hub(): Promise<number> {
  const program = new Command('npm run hub --').description('The authors’ command of the Learning Hub.').exitOverride();
  addCheck(program, host);
  addDesk(program, host);
  addExport(program, host);
  addGuide(program, host);
  addHosting(program, host);
  addIndex(program, host);
  addNew(program, host);
  addRelease(program, host);
  addSearch(program, host);
  addSearchEval(program, host);
  addTranslate(program, host);
  addWeigh(program, host);
  try {
    await program.parseAsync(process.argv);
    return 0;
  } catch (error) {
    // Commander has already said what is wrong with the flags, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
}

void runEntry(hub);
