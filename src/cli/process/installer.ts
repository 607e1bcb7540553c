import { childEnvironment } from '#content/environment.ts';
import { runChild, type ChildResult } from './child.ts';

/** What an installer may need to know. */
export interface InstallContext {
  readonly siteDir: string;
  readonly searchPath: readonly string[];
  readonly signal: AbortSignal;
}

/** A way to get a program onto this machine. */
export interface Installer {
  readonly name: string;
  /** A program it has installed earlier in a place where programs are not looked for. */
  readonly present?: (context: InstallContext) => Promise<string | undefined>;
  /** Whether this way is open here. */
  readonly applies: (context: InstallContext) => Promise<boolean>;
  /** Resolves to the program's path, or to undefined and what went wrong. */
  readonly install: (context: InstallContext) => Promise<{ readonly path: string | undefined; readonly output: string }>;
}

export type Installed =
  | { readonly path: string }
  /** What each way that was tried has said, one a line or more. */
  | { readonly attempts: readonly string[] };

/** Installs a program by the first way that is open and works; `what` is its name in what is printed. */
export async function installProgram(
  what: string,
  installers: readonly Installer[],
  context: InstallContext,
  print: (line: string) => void,
): Promise<Installed> {
  const attempts: string[] = [];
  for (const { name, applies, install } of installers) {
    if (context.signal.aborted || !(await applies(context))) continue;
    print(`No ${what} on this machine; installing it by ${name} …`);
    const { path, output } = await install(context);
    if (path !== undefined) return { path };
    attempts.push(`${name} gave: ${lastWords(output)}`);
  }
  return { attempts };
}

/** Runs a command line as installers do: in the project's folder, with this process's own variables. */
export function runInstaller({ siteDir, signal }: InstallContext, [command = '', ...args]: readonly string[]): Promise<ChildResult> {
  return runChild(command, args, { cwd: siteDir, env: childEnvironment({}), signal });
}

/** The lines of an installer's output that tell why it failed; a download is tried several times, with the same words. */
function lastWords(output: string): string {
  const lines = [...new Set(output.trim().split('\n'))];
  const errors = lines.filter((line) => /^(?:E:|Error:)/.test(line));
  return (errors.length > 0 ? errors : lines).slice(-3).join('\n  ') || 'no output';
}
