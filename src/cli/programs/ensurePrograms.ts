import type { Environment } from '#content/environment.ts';
import { UserError } from '#content/userError.ts';
import { aptInstaller } from '#cli/process/aptGet.ts';
import { installProgram, type InstallContext, type Installer } from '#cli/process/installer.ts';
import { findProgram, starts } from '#cli/process/program.ts';
import { TEST_PROGRAMS, type ProgramPaths, type TestProgram } from './testPrograms.ts';

export interface ProgramsRequest {
  readonly environment: ProgramPaths & Pick<Environment, 'searchPath'>;
  readonly siteDir: string;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
  readonly programs?: readonly TestProgram[];
  /** Ways to get those that are missing, in the order they are tried. */
  readonly installers?: (missing: readonly TestProgram[]) => readonly Installer[];
}

/** Paths by the names of the programs: the one asked for, else one that is there, else one that is installed now. */
export async function ensurePrograms(request: ProgramsRequest): Promise<ReadonlyMap<string, string>> {
  const { environment, siteDir, signal, print, programs = TEST_PROGRAMS, installers = debianPackages } = request;
  const context: InstallContext = { siteDir, searchPath: environment.searchPath, signal };
  const given = await givenPrograms(programs, environment, signal);
  const wanted = programs.filter(({ name }) => !given.has(name));
  const missing = await missingOf(wanted, context);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name);
    const installed = await installProgram(names.join(', '), installers(missing), context, print);
    if ('attempts' in installed) throw new UserError(notInstalled(await missingOf(missing, context), installed.attempts));
  }
  const found = await Promise.all(wanted.map(async (program) => [program.name, (await find(program, context)) ?? ''] as const));
  return new Map([...given, ...found]);
}

async function givenPrograms(
  programs: readonly TestProgram[],
  environment: ProgramPaths,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const given = new Map<string, string>();
  for (const { name, of, version, variable } of programs) {
    const path = variable?.value(environment);
    if (variable === undefined || path === undefined) continue;
    if (!(await starts(path, signal, version))) {
      throw new UserError(
        `${variable.name} is ${JSON.stringify(path)}, which is not a program that answers ${version}. ` +
          `Fix: set it to ${name} of ${of}, like ${variable.name}=/usr/bin/${name}, or leave it out to have one found.`,
      );
    }
    given.set(name, path);
  }
  return given;
}

async function missingOf(programs: readonly TestProgram[], context: InstallContext): Promise<readonly TestProgram[]> {
  const found = await Promise.all(programs.map((program) => find(program, context)));
  return programs.filter((_, index) => found[index] === undefined);
}

function find({ name, version }: TestProgram, { searchPath, signal }: InstallContext): Promise<string | undefined> {
  return findProgram([name, `${name}.exe`], searchPath, signal, version);
}

/** All of them in one go: reading the package lists takes longer than the packages. */
function debianPackages(missing: readonly TestProgram[]): readonly Installer[] {
  return [
    aptInstaller(unique(missing.flatMap(({ debian }) => debian.split(' '))), async (context) => {
      const paths = await Promise.all(missing.map((program) => find(program, context)));
      return paths.includes(undefined) ? undefined : paths[0];
    }),
  ];
}

function notInstalled(missing: readonly TestProgram[], attempts: readonly string[]): string {
  const debian = unique(missing.flatMap(({ debian }) => debian.split(' '))).join(' ');
  const homebrew = unique(missing.map(({ homebrew }) => homebrew)).join(' ');
  const variables = missing.flatMap(({ variable }) => variable ?? []).map(({ name }) => `, or set ${name} to the program`);
  return [
    `The tests need ${missing.map(({ name, of }) => `${name} of ${of}`).join(', ')}: not found, and not to be installed from here.`,
    ...attempts,
    `Fix: install what is missing (Debian, Ubuntu: \`sudo apt-get install ${debian}\`; macOS: \`brew install ${homebrew}\`)${variables.join('')}, ` +
      'then run `npm test` again.',
  ].join('\n');
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
